using System.Globalization;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Paging;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Aggregates;

/// <summary><c>aggregates</c> of a connection: a row for each group.</summary>
/// <param name="plan">The field.</param>
/// <param name="statement">The statement; it asks for one group more than are shown.</param>
/// <param name="group">What is written of a group.</param>
/// <param name="keys">The columns of the groups' values, by which they are ordered.</param>
/// <param name="count">The column of the number of items.</param>
internal sealed class AggregatesOutput(FieldPlan plan, CompiledStatement statement, Output group, IReadOnlyList<int> keys, int count) : Output
{
    internal override bool HasRows => true;

    internal override void Request(RowReader? row, RowRequests requests) => requests.Add(statement, row, AggregateTypes.MaximumGroups, []);

    public override OutputResult Write(RowReader? row, WriteScope scope)
    {
        var groups = Read(row, scope);
        if (groups.Count > AggregateTypes.MaximumGroups)
        {
            scope.Operation.Errors.Add(new()
            {
                Message = $"\"{plan.Field.Name}\" has more than {AggregateTypes.MaximumGroups} groups; narrow the list, or group by less.",
                Code = ErrorCode.LimitReached,
                Locations = plan.LocationsIn(scope.Operation.Variables),
                Path = scope.Writer.Path.ToList(),
            });
            return OutputResult.Null;
        }

        groups.Sort(Compare);
        scope.Writer.WriteRaw((byte)'[');
        for (var i = 0; i < groups.Count; i++)
        {
            if (!scope.TryWriteItem(i, group, groups[i]))
            {
                return OutputResult.Failed;
            }
        }

        scope.Writer.WriteRaw((byte)']');
        return OutputResult.Written;
    }

    private List<RowReader> Read(RowReader? row, WriteScope scope)
    {
        var rows = scope.Session.Open(statement, scope.Operation, row);
        try
        {
            var groups = new List<RowReader>();
            while (groups.Count <= AggregateTypes.MaximumGroups && rows.Read())
            {
                groups.Add(rows.Keep());
            }

            return groups;
        }
        finally
        {
            rows.Close();
        }
    }

    private int Compare(RowReader one, RowReader other)
    {
        var order = other.GetInt64(count).CompareTo(one.GetInt64(count));
        for (var i = 0; order == 0 && i < keys.Count; i++)
        {
            order = (one.GetValue(keys[i]), other.GetValue(keys[i])) switch
            {
                (null, null) => 0,
                (null, _) => -1,
                (_, null) => 1,
                (long number, long otherNumber) => number.CompareTo(otherNumber),
                (var text, var otherText) => string.CompareOrdinal(
                    Convert.ToString(text, CultureInfo.InvariantCulture), Convert.ToString(otherText, CultureInfo.InvariantCulture)),
            };
        }

        return order;
    }
}

/// <summary><c>aggregates</c> among the fields of a connection.</summary>
internal sealed class AggregatesField(FieldPlan plan, bool isFirst, AggregatesOutput aggregates) : ConnectionField(plan, isFirst)
{
    public override void Request(RowReader? parent, RowRequests requests) => aggregates.Request(parent, requests);

    public override bool WriteAbout(RowReader? parent, WriteScope scope, PageState page)
    {
        var writer = scope.Writer;
        var start = writer.Length;
        writer.Path.Push(Plan.ResponseName);
        if (aggregates.Write(parent, scope) is not OutputResult.Written)
        {
            writer.Rewind(start);
            writer.WriteNull();
        }

        writer.Path.Pop();
        return true;
    }
}
