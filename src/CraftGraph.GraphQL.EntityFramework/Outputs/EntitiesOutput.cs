using System.Text;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Roots;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.EntityFramework.Outputs;

/// <summary>
/// A list of entities that are asked for by their keys, in the order asked; null for each that does not exist. Rows are written in the database's order
/// and put in place afterwards.
/// </summary>
internal sealed class EntitiesOutput(
    Func<OperationContext, EntityReferences> references, FieldPlan field, IReadOnlyList<EntitiesStatement> statements) : Output
{
    internal override bool HasRows => true;

    internal override void Request(RowReader? row, RowRequests requests)
    {
        foreach (var statement in statements)
        {
            requests.Add(statement.Rows, null, int.MaxValue, statement.Items);
        }
    }

    public override OutputResult Write(RowReader? row, WriteScope scope)
    {
        var writer = scope.Writer;
        var asked = references(scope.Operation);
        var start = writer.Length;
        writer.WriteRaw((byte)'[');
        if (asked.Items.Count == 0)
        {
            writer.WriteRaw((byte)']');
            return OutputResult.Written;
        }

        var places = new ResponseSegment[asked.Items.Count];
        foreach (var statement in statements)
        {
            WriteRows(statement, asked, places, scope);
        }

        for (var place = 0; place < places.Length; place++)
        {
            if (places[place].Length == 0)
            {
                places[place] = WriteAbsent(asked.Items[place], place, scope);
            }
        }

        writer.Reorder(start + 1, places);

        // The last item's comma becomes the end of the list.
        writer.Rewind(writer.Length - 1);
        writer.WriteRaw((byte)']');
        return OutputResult.Written;
    }

    private static void WriteRows(EntitiesStatement statement, EntityReferences asked, ResponseSegment[] places, WriteScope scope)
    {
        var writer = scope.Writer;
        var rows = scope.Session.Open(statement.Rows, scope.Operation, parent: null);
        try
        {
            while (rows.Read())
            {
                foreach (var place in asked.PlacesOf(statement.Type, Encoding.UTF8.GetString(rows.GetUtf8(statement.Key))))
                {
                    var start = writer.Length;
                    writer.Path.Push(place);
                    if (statement.Item.Write(rows, scope) is not OutputResult.Written)
                    {
                        writer.Rewind(start);
                        writer.WriteNull();
                        scope.DropIncrements();
                    }

                    writer.Path.Pop();
                    writer.WriteRaw((byte)',');
                    places[place] = new(start, writer.Length - start);
                }
            }
        }
        finally
        {
            rows.Close();
        }
    }

    private ResponseSegment WriteAbsent(EntityReference reference, int place, WriteScope scope)
    {
        var writer = scope.Writer;
        if (reference.Mistake is { Error: var error })
        {
            scope.Operation.Errors.Add(new()
            {
                Message = error.Message,
                Code = error.Code,
                Locations = field.LocationsIn(scope.Operation.Variables),
                Path = [.. writer.Path.ToList(), place],
            });
        }

        var start = writer.Length;
        writer.WriteRaw("null,"u8);
        return new(start, writer.Length - start);
    }
}

/// <summary>The statement of those entities that are asked for of one type.</summary>
/// <param name="Type">The type.</param>
/// <param name="Rows">The statement.</param>
/// <param name="Key">The column of the key that clients know.</param>
/// <param name="Item">What is written of a row.</param>
internal sealed record EntitiesStatement(EntityType Type, CompiledStatement Rows, int Key, Output Item)
{
    /// <summary>The item where it reads rows itself.</summary>
    public Output[] Items { get; } = Item.HasRows ? [Item] : [];
}
