using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.Tests.Execution;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.GraphQL.Tests.Planning;

public sealed class OperationPlannerTests
{
    private static readonly Schema Schema = SchemaBuilder.Build(
        """
        type Query { region(slug: String = "rabat", limit: Int! = 10, where: Filter): Region  regions: [Region!]!  maker: Maker }
        type Region { name: String  trades(order: [Order!]): [Trade]  parent: Region }
        type Trade { name: String  region: Region }
        interface Maker { name: String  region: Region }
        type Artisan implements Maker { name: String  region: Region  age: Int }
        type Cooperative implements Maker { name: String  region: Region  members: Int }
        input Filter { name: String  and: [Filter!]  size: Int = 3 }
        input Order { name: Direction }
        enum Direction { ASC DESC }
        """);

    [Fact]
    public void Arguments_known_from_the_text_are_coerced_and_variables_are_places() => AssertPlan(
        """query($s: String, $n: Int) { region(slug: $s, where: { and: [{ name: $s }], size: $n }) { trades(order: { name: ASC }) { name } } }""",
        """
        query($s: String, $n: Int)
          region: Query.region(slug: $s or "rabat", limit: 10, where: {and: [{name: $s, size: 3}], size: $n or 3})
            trades: Region.trades(order: [{name: "ASC"}])
              name: Trade.name

        """);

    [Fact]
    public void Selections_of_one_field_are_merged_and_fragments_spread() => AssertPlan(
        "{ r: region { name } ...F } fragment F on Query { r: region { name parent { ...G } } regions { ...G } } fragment G on Region { n: name }",
        """
        query
          r: Query.region(slug: "rabat", limit: 10)
            name: Region.name
            parent: Region.parent
              n: Region.name
          regions: Query.regions
            n: Region.name

        """);

    [Fact]
    public void Each_object_type_of_an_interface_has_its_own_selection() => AssertPlan(
        "{ maker { name ... on Artisan { age } ... on Cooperative { members name } __typename } }",
        """
        query
          maker: Query.maker
            Artisan
              name: Artisan.name
              age: Artisan.age
              __typename: Artisan.__typename -> constant "Artisan"
            Cooperative
              name: Cooperative.name
              members: Cooperative.members
              __typename: Cooperative.__typename -> constant "Cooperative"

        """);

    [Fact]
    public void Constant_conditions_are_folded_away() => AssertPlan(
        "{ a: region @include(if: false) { name } b: region @skip(if: false) { name @include(if: true) } ... @skip(if: true) { regions { name } } }",
        """
        query
          b: Query.region(slug: "rabat", limit: 10)
            name: Region.name

        """);

    [Fact]
    public void A_condition_on_the_field_is_not_tested_again_below_it() => AssertPlan(
        "query($a: Boolean!) { region @include(if: $a) { name } }",
        """
        query($a: Boolean!)
          region: Query.region(slug: "rabat", limit: 10) if $a
            name: Region.name

        """);

    [Fact]
    public void Several_ways_to_a_field_keep_what_each_of_them_selects() => AssertPlan(
        "query($a: Boolean!, $b: Boolean!) { region @include(if: $a) { name parent { name } } ... @skip(if: $b) { region { name } } }",
        """
        query($a: Boolean!, $b: Boolean!)
          region: Query.region(slug: "rabat", limit: 10) if $a or not $b
            name: Region.name if $a or not $b
            parent: Region.parent if $a
              name: Region.name

        """);

    [Fact]
    public void A_way_that_contradicts_itself_is_left_out() => AssertPlan(
        "query($a: Boolean!) { ... @include(if: $a) { region @skip(if: $a) { name } regions @include(if: $a) { name } } }",
        """
        query($a: Boolean!)
          regions: Query.regions if $a
            name: Region.name

        """);

    [Fact]
    public void A_fragment_spread_under_two_conditions_is_reached_by_either() => AssertPlan(
        "query($a: Boolean!, $b: Boolean!) { ...F @include(if: $a) ...F @include(if: $b) } fragment F on Query { maker { name } }",
        """
        query($a: Boolean!, $b: Boolean!)
          maker: Query.maker if $a or $b
            Artisan
              name: Artisan.name if $a or $b
            Cooperative
              name: Cooperative.name if $a or $b

        """);

    [Fact]
    public void A_fragment_under_more_conditions_than_a_plan_should_test_is_refused()
    {
        var names = Enumerable.Range(0, 12).ToList();
        var variables = string.Join(' ', names.Select(i => $"$a{i}: Boolean!"));
        var fragments = names.Select(i => $"fragment F{i} on Query {{ ...F{i + 1} @include(if: $a{i}) ...F{i + 1} @skip(if: $a{i}) }}");

        var exception = Assert.Throws<GraphQLException>(() => Plan(
            $"query({variables}) {{ ...F0 }} {string.Join(' ', fragments)} fragment F12 on Query {{ regions {{ name }} }}"));

        Assert.Equal(ErrorCode.LimitReached, exception.Error.Code);
    }

    [Fact]
    public void The_selection_of_a_type_is_made_once()
    {
        var maker = Plan("{ maker { name } }").Root.Fields[0];
        var artisan = (ObjectType)Schema.FindType("Artisan")!;

        Assert.Same(maker.GetSelection(artisan), maker.GetSelection(artisan));
        Assert.NotSame(maker.GetSelection(artisan), maker.GetSelection((ObjectType)Schema.FindType("Cooperative")!));
    }

    [Fact]
    public void Fields_below_a_planned_field_are_not_planned_by_their_own_handlers()
    {
        var outer = PlannedHandler.Writing("{}");
        var inner = PlannedHandler.Writing("1");
        var thing = new ObjectType("Thing", () => [new("size", GraphQL.TypeSystem.Scalars.SpecifiedScalars.Int) { Handler = inner }]);
        var schema = Ask.SchemaOf(new Field("thing", thing) { Handler = outer });
        var document = Parser.Parse("{ thing { size } }");

        var plan = OperationPlanner.Plan(schema, document, (OperationDefinitionNode)document.Definitions[0]);

        Assert.Equal("size", plan.Root.Fields[0].GetSelection(thing).Fields[0].ResponseName);
        Assert.Equal((1, 0), (outer.Plans, inner.Plans));
    }

    private static void AssertPlan(string query, string text) =>
        Assert.Equal(text.ReplaceLineEndings("\n"), PlanPrinter.Print(Plan(query)));

    private static OperationPlan Plan(string query)
    {
        var document = Parser.Parse(query);
        return OperationPlanner.Plan(Schema, document, (OperationDefinitionNode)document.Definitions[0]);
    }
}
