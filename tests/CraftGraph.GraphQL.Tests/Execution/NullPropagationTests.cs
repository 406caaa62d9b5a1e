namespace CraftGraph.GraphQL.Tests.Execution;

public sealed class NullPropagationTests
{
    private const string Sdl = """
        type Query { thing: Thing  things: [Thing]  strictThings: [Thing!]  strictest: [Thing!]!  matrix: [[Int!]] }
        type Thing { name: String  size: Int!  inner: Thing  sure: Thing! }
        """;

    [Fact]
    public async Task A_failed_nullable_field_is_null_and_its_siblings_stay() => Assert.Equal(
        """{"errors":[{"message":"No name.","locations":[{"line":1,"column":11}],"path":["thing","name"],"extensions":{"code":"BAD_ARGUMENT"}}],"data":{"thing":{"name":null,"size":3}}}""",
        await Ask.JsonAsync(Sdl, """{ "thing": { "name": { "$error": "No name." }, "size": 3 } }""", "{ thing { name size } }"));

    [Fact]
    public async Task A_null_in_a_non_null_field_nulls_the_object_around_it() => Assert.Equal(
        """{"errors":[{"message":"Cannot return null for non-nullable field Thing.size.","locations":[{"line":1,"column":11}],"path":["thing","size"],"extensions":{"code":"NON_NULL_VIOLATION"}}],"data":{"thing":null}}""",
        await Ask.JsonAsync(Sdl, """{ "thing": { "size": null } }""", "{ thing { size } }"));

    [Fact]
    public async Task A_null_goes_up_through_several_non_null_fields() => Assert.Equal(
        """{"errors":[{"message":"Cannot return null for non-nullable field Thing.size.","locations":[{"line":1,"column":25}],"path":["thing","sure","sure","size"],"extensions":{"code":"NON_NULL_VIOLATION"}}],"data":{"thing":null}}""",
        await Ask.JsonAsync(Sdl, """{ "thing": { "sure": { "sure": { "size": null } } } }""", "{ thing { sure { sure { size } } } }"));

    [Fact]
    public async Task A_null_in_a_nullable_item_nulls_the_item_alone() => Assert.Contains(
        """path":["things",1,"size"],"extensions":{"code":"NON_NULL_VIOLATION"}}],"data":{"things":[{"size":1},null,{"size":3}]}}""",
        await Ask.JsonAsync(Sdl, """{ "things": [{ "size": 1 }, { "size": null }, { "size": 3 }] }""", "{ things { size } }"), StringComparison.Ordinal);

    [Fact]
    public async Task A_null_in_a_non_null_list_item_nulls_the_list() => Assert.Contains(
        """path":["strictThings",1],"extensions":{"code":"NON_NULL_VIOLATION"}}],"data":{"strictThings":null}}""",
        await Ask.JsonAsync(Sdl, """{ "strictThings": [{ "size": 1 }, null] }""", "{ strictThings { size } }"), StringComparison.Ordinal);

    [Fact]
    public async Task A_null_that_no_place_takes_nulls_the_data() => Assert.Contains(
        """path":["strictest",0,"size"],"extensions":{"code":"NON_NULL_VIOLATION"}}],"data":null}""",
        await Ask.JsonAsync(Sdl, """{ "strictest": [{ "size": null }] }""", "{ strictest { size } }"), StringComparison.Ordinal);

    [Fact]
    public async Task A_null_in_a_list_of_lists_nulls_the_inner_list() => Assert.Contains(
        """path":["matrix",1,0],"extensions":{"code":"NON_NULL_VIOLATION"}}],"data":{"matrix":[[1],null]}}""",
        await Ask.JsonAsync(Sdl, """{ "matrix": [[1], [null, null]] }""", "{ matrix }"), StringComparison.Ordinal);

    [Fact]
    public async Task One_error_is_told_for_one_nulled_place_however_many_of_its_fields_fail()
    {
        var answer = await Ask.JsonAsync(
            Sdl,
            """{ "thing": { "size": { "$async": null }, "sure": { "$async": { "$error": "Not sure." } } } }""",
            "{ thing { size sure { name } } }");

        Assert.Equal(
            """{"errors":[{"message":"Cannot return null for non-nullable field Thing.size.","locations":[{"line":1,"column":11}],"path":["thing","size"],"extensions":{"code":"NON_NULL_VIOLATION"}}],"data":{"thing":null}}""",
            answer);
    }
}
