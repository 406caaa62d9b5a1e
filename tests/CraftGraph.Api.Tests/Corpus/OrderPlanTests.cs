using System.Text.RegularExpressions;
using CraftGraph.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Api.Tests.Corpus;

/// <summary>
/// Each order that a list offers, up and down: SQLite goes to the items of the list and reads them in that order from an index, where what the list is
/// of grows with the catalogue.
/// </summary>
public sealed partial class OrderPlanTests(CorpusDatabase database)
{
    private static readonly Schema Schema = CatalogueSchema.Create();

    // Orders that sort what the list has, by the list and the key, each with why they may.
    private static readonly (Func<string, string, string, bool> Is, string Reason)[] Sorted =
    [
        ((type, _, _) => type is "Product" or "LabelAward", "What one article or award has is few."),
        ((type, list, _) => Makers.Contains(type) || (type, list) is ("Visit", "products"), "What one maker has is few, and so is what one visit shows."),
        ((type, list, _) => type is "Schedule" or "Occurrence" || (type, list) is ("PointOfSale" or "TrainingProvision", "schedules"),
            "What one schedule has is few, and so is what takes place at one point of sale or centre of training."),
        ((type, list, _) => (type, list) is ("Query", "occurrences"),
            "What is on from a day is what began before and lasts, and what begins later. The list's own order reads the two one after the other; another order sorts both."),
        ((type, list, _) => (type, list) is ("Material" or "Technique", "products") or ("Trade", "producers"),
            "Items are many to many with what the list is of, and no index has pairs in the order of a property of the item."),
        ((type, list, key) => (type, list, key) is ("HsCode" or "ProductFamily", "products", "name") or ("Town" or "Province", "producers", "name"),
            "Names of one kind or in one place are sorted: an index for each language and each such list would cost every import more than it saves."),
    ];

    private static readonly string[] Makers = ["Artisan", "Cooperative", "Enterprise", "ProductionUnit"];

    public static TheoryData<string, string> Lists { get; } = new(
        from type in Schema.Types.OfType<ObjectType>()
        from field in type.Fields
        where type == Schema.Query || type.Interfaces.Any(one => one.Name == "Node")
        where field.Arguments.Any(argument => argument.Name == "order")
        select (type.Name, field.Name));

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Has_its_index_where_the_list_grows(string type, string list)
    {
        var isRoot = type == Schema.Query!.Name;
        var start = isRoot ? null : await FindAsync(type);
        var field = ((ObjectType)Schema.FindType(type)!).Fields.Single(field => field.Name == list);
        var keys = (InputObjectType)field.Arguments.Single(argument => argument.Name == "order").Type.Named;
        var items = field.Type.Named is ObjectType connection && connection.Fields.Any(one => one.Name == "nodes")
            ? ("(first: 2, order: [", "]) { nodes { __typename } }")
            : ("(order: [", "]) { __typename }");
        var selection = string.Join(' ', from key in keys.Fields
                                         where !Sorted.Any(sorted => sorted.Is(type, list, key.Name))
                                         from direction in (string[])["ASC", "DESC"]
                                         select $"{key.Name}{direction}: {list}{items.Item1}{{ {key.Name}: {direction} }}{items.Item2}");
        var document = isRoot ? $"{{ __typename {selection} }}" : $"{{ node(id: \"{start}\") {{ ... on {type} {{ __typename {selection} }} }} }}";
        var (_, statements) = await CorpusQuery.RunAsync(document, database.OpenStore(), TestContext.Current.CancellationToken);
        await using var context = database.Catalogue.CreateContext();
        await context.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        var problems = new List<string>();
        foreach (var sql in statements.Select(one => one.Statement.Sql).Where(sql => sql.Contains("\nORDER BY", StringComparison.Ordinal)))
        {
            var plan = await SqliteQueryPlan.ExplainAsync(context.Database.GetDbConnection(), sql);
            if (plan.GrowingSteps.Any() && (plan.Sorts || (!isRoot && plan.GrowingSteps.Any(step => step.StartsWith("SCAN", StringComparison.Ordinal)))))
            {
                problems.Add(plan.ToString());
            }
        }

        Assert.True(problems.Count == 0, string.Join("\n\n", problems));
    }

    // The first that a list of the root has, or that is reached from what it has.
    private async Task<string> FindAsync(string type)
    {
        var isOne = $"{{ __typename ... on {type} {{ id }} }}";
        var document = string.Join(' ', from root in Schema.Query!.Fields
                                        where ItemOf(root) is not null
                                        let item = ItemOf(root)!
                                        let reached = Schema.GetPossibleTypes(item).Any(one => one.Name == type) ? isOne : Reach(item)
                                        where reached.Length > 0
                                        select $"{root.Name}(first: 100) {{ nodes {reached} }}");
        var (answer, _) = await CorpusQuery.RunAsync($"{{ {document} }}", database.OpenStore(), TestContext.Current.CancellationToken);
        return IdPattern().Match(answer) is { Success: true } found ? found.Groups["id"].Value : throw new InvalidOperationException($"The catalogue has no {type}. {answer}");

        string Reach(NamedType from) => ((from as ObjectType)?.Fields ?? (from as InterfaceType)?.Fields)?
            .Select(field => field.Type.Named.Name == type ? $"{{ {field.Name} {isOne} }}"
                : ItemOf(field)?.Name == type ? $"{{ {field.Name}(first: 1) {{ nodes {isOne} }} }}" : null)
            .FirstOrDefault(reached => reached is not null) ?? "";
    }

    private static NamedType? ItemOf(Field field) =>
        (field.Type.Named as ObjectType)?.Fields.FirstOrDefault(one => one.Name == "nodes")?.Type.Named;

    [GeneratedRegex(@"""id"": ""(?<id>[^""]+)""")]
    private static partial Regex IdPattern();
}
