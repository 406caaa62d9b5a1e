using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace CraftGraph.Data.Bulk;

/// <summary>Where the numbering of new rows goes on.</summary>
internal static class LastIdOf
{
    /// <summary>The greatest id of a table; 0 when it is empty. One seek.</summary>
    public static int Table(DbContext context, string table)
    {
        var sql = context.GetService<ISqlGenerationHelper>();
        using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();

        // The name comes from the model, never from data.
#pragma warning disable CA2100
        command.CommandText = $"SELECT MAX({sql.DelimitIdentifier("Id")}) FROM {sql.DelimitIdentifier(table)}";
#pragma warning restore CA2100
        return command.ExecuteScalar() is { } id and not DBNull ? Convert.ToInt32(id, System.Globalization.CultureInfo.InvariantCulture) : 0;
    }
}
