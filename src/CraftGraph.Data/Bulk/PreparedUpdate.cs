using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace CraftGraph.Data.Bulk;

/// <summary>One UPDATE of a row by its id, prepared once and run for each row. Joins the transaction that the context is in.</summary>
internal sealed class PreparedUpdate : IDisposable
{
    private readonly DbCommand _command;

    /// <summary>Prepares the statement.</summary>
    /// <param name="context">Its connection is open.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns to set, in the order of the values to come.</param>
    public PreparedUpdate(DbContext context, string table, IReadOnlyList<string> columns)
    {
        var sql = context.GetService<ISqlGenerationHelper>();
        _command = context.Database.GetDbConnection().CreateCommand();
        _command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        for (var i = 0; i <= columns.Count; i++)
        {
            var parameter = _command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            _command.Parameters.Add(parameter);
        }

        var values = string.Join(", ", columns.Select((column, i) => $"{sql.DelimitIdentifier(column)} = @p{i + 1}"));

        // Names come from the model, never from data.
#pragma warning disable CA2100
        _command.CommandText = $"UPDATE {sql.DelimitIdentifier(table)} SET {values} WHERE {sql.DelimitIdentifier("Id")} = @p0";
#pragma warning restore CA2100
    }

    /// <summary>Changes one row.</summary>
    /// <param name="id">Which one.</param>
    /// <param name="values">As many as there are columns; null is stored as NULL.</param>
    public void Set(int id, params ReadOnlySpan<object?> values)
    {
        _command.Parameters[0].Value = id;
        for (var i = 0; i < values.Length; i++)
        {
            _command.Parameters[i + 1].Value = values[i] ?? DBNull.Value;
        }

        _command.ExecuteNonQuery();
    }

    /// <inheritdoc />
    public void Dispose() => _command.Dispose();
}
