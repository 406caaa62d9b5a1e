using System.Globalization;
using System.Linq.Expressions;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.Api.Places;

/// <summary>The argument <c>along</c>: only places along a line, in the order of the line.</summary>
/// <remarks>
/// Where a place is on a line of many points, no database works out. The places of the page are found before the statement runs; it reads them by their keys and orders
/// them by a text that has each key behind its offset.
/// </remarks>
internal sealed class AlongArgument : ListArgument
{
    private static readonly Expression<Func<string, int, string>> OffsetIn = (offsets, id) =>
        offsets.Substring(offsets.IndexOf(";" + id.ToString() + ";") - CorridorPlaces.OffsetDigits, CorridorPlaces.OffsetDigits);

    public override string Name => "along";

    public override InputValue Create(EntitySchema schema) => new(Name, PlaceInputs.Of(schema).Along)
    {
        Description = "Only places along this line, in its order unless `order` says otherwise.",
    };

    public override void Apply(InputNode value, ListBuilder list)
    {
        var given = (ObjectInput)value;
        var corridor = list.Check(ValueSource.Once(context => Corridor.Read(given, Name, context)));
        list.SetFeature(new CorridorOfList(context => (Corridor)corridor.Get(context)!));
        var all = ValueSource.Once(context => Search(corridor, context, (one, catalogue) => one.FindAll(catalogue)));
        var id = Expression.Property(list.Row, nameof(Place.Id));

        // The order of the parts knows where they begin; there is one.
        ValueSource found = all;
        var offsets = list.Parameter(ValueSource.From(context => ((CorridorPlaces)found.Get(context)!).Offsets), typeof(string));
        list.Divide(new(Has(all), "along", ExpressionComposer.Inline(OffsetIn, offsets, id), start =>
        {
            if (!start.IsFiltered)
            {
                found = ValueSource.Once(context => Search(corridor, context, (one, catalogue) => one.FindPage(catalogue, ReadOffset(start.Key, context))));
            }

            return [Has(found)];
        }));

        Expression Has(ValueSource places) => Expression.Call(
            typeof(Enumerable),
            nameof(Enumerable.Contains),
            [typeof(int)],
            list.Parameter(ValueSource.From(context => ((CorridorPlaces)places.Get(context)!).Ids.ToArray()), typeof(int[])),
            id);
    }

    private static CorridorPlaces Search(ValueSource corridor, OperationContext context, Func<Corridor, CatalogueContext, CorridorPlaces> find) =>
        EntityStore.Of(context).Look(catalogue => find((Corridor)corridor.Get(context)!, (CatalogueContext)catalogue));

    private static long ReadOffset(ValueSource? key, OperationContext context) =>
        key is not null && long.TryParse((string)key.Get(context)!, CultureInfo.InvariantCulture, out var offset) ? offset : 0;
}

/// <summary>How fields of a list learn along which line it is.</summary>
/// <param name="Of">The corridor in one request.</param>
internal sealed record CorridorOfList(Func<OperationContext, Corridor> Of);
