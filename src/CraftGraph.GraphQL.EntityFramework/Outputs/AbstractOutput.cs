using System.Text;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.GraphQL.EntityFramework.Outputs;

/// <summary>An object of one of several types, told apart by a column.</summary>
internal sealed class AbstractOutput(int discriminator, IReadOnlyDictionary<string, Output> byType) : Output
{
    private readonly (byte[] Value, Output Output)[] _cases =
        [.. byType.Select(pair => (Encoding.UTF8.GetBytes(pair.Key), pair.Value))];

    public override OutputResult Write(RowReader? row, WriteScope scope)
    {
        if (row!.IsNull(discriminator))
        {
            return OutputResult.Null;
        }

        return Find(row) is { } output
            ? output.Write(row, scope)
            : throw new InvalidOperationException($"No type of the schema is stored as \"{Encoding.UTF8.GetString(row.GetUtf8(discriminator))}\".");
    }

    internal override bool HasRows => _cases.Any(one => one.Output.HasRows);

    internal override void Request(RowReader? row, RowRequests requests)
    {
        if (!row!.IsThere)
        {
            requests.AskAgain(row);
        }
        else if (!row.IsNull(discriminator))
        {
            Find(row)?.Request(row, requests);
        }
    }

    private Output? Find(RowReader row)
    {
        var value = row.GetUtf8(discriminator);
        foreach (var (known, output) in _cases)
        {
            if (value.SequenceEqual(known))
            {
                return output;
            }
        }

        return null;
    }
}
