using System.Text;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.Api.Tests.Hosting.Hostile;

/// <summary>Texts that mean something to SQL, LIKE or full-text search, in every argument and condition that takes text.</summary>
[Collection(UnderAttack.Name)]
public sealed class InjectionTests(HostileHost host)
{
    // None of them is in any text of the catalogue, with or without its punctuation, so a condition that one of them meets was misread.
    private static readonly string[] Payloads =
    [
        "' OR '1'='1", "'; DROP TABLE Products; --", "zq\" OR \"\"=\"", "%' OR 1=1 --", "z%q_", "\\' OR 1=1", "[q-z]%q", "x* OR NEAR(a b)", "\"a\" AND ^b:c*",
        "$$; SELECT 1", "@where", ":p0zq", "{0}zq", "z\0q\0", "\u202Ezq\uFFFF", "') UNION SELECT name FROM sqlite_master --",
    ];

    // What required arguments beside the text are, where they are no texts themselves.
    private static readonly Dictionary<string, string> Samples = new()
    {
        ["bounds"] = "{ south: 27, west: -13, north: 36, east: -1 }",
        ["zoom"] = "5",
    };

    private static readonly string[] Positive = ["eq", "in", "contains", "startsWith", "endsWith"];

    private static readonly Schema Schema = CatalogueSchema.Create();

    [Fact]
    public async Task Every_condition_on_text_takes_its_value_as_text()
    {
        var documents = Conditions("String");
        Assert.InRange(documents.Count, 40, 1_000);

        await host.SurvivesAsync(async () =>
        {
            foreach (var document in documents)
            {
                foreach (var payload in Payloads)
                {
                    var answer = await host.Client.AskAsync(document, new { payload });
                    Assert.True(answer.Status == 200 && !answer.Json.TryGetProperty("errors", out _), $"{document} with {payload}: {answer.Json}");
                    var found = answer.Data.GetProperty("found").GetProperty("totalCount").GetInt32();
                    Assert.True(found == 0, $"{document} with {payload} found {found}");
                }
            }
        }, rounds: 1);
    }

    [Fact]
    public async Task Every_argument_of_text_takes_its_value_as_text()
    {
        var arguments =
            from field in Schema.Query!.Fields
            where !field.Name.StartsWith("__", StringComparison.Ordinal)
            from argument in field.Arguments
            where argument.Type.Named.Name is "String" or "ID"
            let value = argument.Type.ToString()!.Contains('[', StringComparison.Ordinal) ? "[$payload]" : "$payload"
            let required = string.Concat(field.Arguments.Where(other => other != argument && other.Type.IsNonNull).Select(other => $", {other.Name}: {Samples.GetValueOrDefault(other.Name, "\"silver\"")}"))
            select $"query($payload: {argument.Type.Named.Name}!) {{ found: {field.Name}({argument.Name}: {value}{required}) {{ __typename }} }}";
        List<string> documents = [.. arguments, .. Conditions("ID")];
        Assert.InRange(documents.Count, 20, 500);

        await host.SurvivesAsync(async () =>
        {
            foreach (var document in documents)
            {
                foreach (var payload in Payloads)
                {
                    var answer = await host.AskAsync(document, new { payload });
                    Assert.True(answer is (200, null or "ID_INVALID" or "CURSOR_INVALID"), $"{document} with {payload}: {answer}");
                }
            }
        }, rounds: 1);
    }

    [Fact]
    public async Task Cursors_that_were_tampered_with_are_refused()
    {
        var page = await host.Client.AskAsync(
            "{ products(first: 1, order: [{ price: ASC }]) { pageInfo { endCursor } } other: products(first: 1) { pageInfo { endCursor } } regions(first: 1) { pageInfo { endCursor } } }");
        string CursorOf(string field) => page.Data.GetProperty(field).GetProperty("pageInfo").GetProperty("endCursor").GetString()!;
        var cursor = CursorOf("products");
        string[] tampered = [.. Tamper(cursor), CursorOf("other"), CursorOf("regions")];

        await host.SurvivesAsync(async () =>
        {
            foreach (var one in tampered)
            {
                foreach (var argument in (string[])["after", "before"])
                {
                    var answer = await host.AskAsync($"query($c: String) {{ products({argument}: $c, order: [{{ price: ASC }}]) {{ nodes {{ slug }} }} }}", new { c = one });
                    Assert.Equal((200, "CURSOR_INVALID"), answer);
                }
            }
        });
    }

    [Fact]
    public async Task Ids_that_were_tampered_with_find_nothing_and_break_nothing()
    {
        var found = await host.Client.AskAsync("{ products(first: 1) { nodes { id } } regions(first: 1) { nodes { id } } }");
        string IdOf(string field) => found.Data.GetProperty(field).GetProperty("nodes")[0].GetProperty("id").GetString()!;
        var id = IdOf("products");
        string[] tampered = [.. Tamper(id), IdOf("regions")];

        await host.SurvivesAsync(async () =>
        {
            foreach (var one in tampered)
            {
                var answer = await host.AskAsync("query($id: ID!) { product(id: $id) { slug } node(id: $id) { id } }", new { id = one });
                Assert.True(answer is (200, null or "ID_INVALID"), $"{one}: {answer}");
            }
        });
    }

    private static IEnumerable<string> Tamper(string text)
    {
        var bytes = Encoding.ASCII.GetBytes(text);
        for (var i = 0; i < bytes.Length; i++)
        {
            for (var bit = 0; bit < 7; bit += 3)
            {
                var flipped = bytes.ToArray();
                flipped[i] ^= (byte)(1 << bit);
                yield return Encoding.ASCII.GetString(flipped);
            }

            yield return text[..i];
        }

        yield return text + "A";
        yield return text + text;
        yield return "=" + text;
        yield return new string('A', 100_000);
        yield return "\0";
        yield return "مرحبا";
    }

    private static IEnumerable<(string Field, InputObjectType Filter)> Lists() =>
        from field in Schema.Query!.Fields
        from argument in field.Arguments
        where argument.Name == "where"
        select (field.Name, (InputObjectType)argument.Type.Named);

    private static List<string> Conditions(string type) =>
        [.. from list in Lists() from path in PathsTo(type, list.Filter) select ToDocument(list.Field, path, type)];

    // On the listed type itself, and on objects directly below it.
    private static IEnumerable<string> PathsTo(string type, InputObjectType filter, bool isNested = false)
    {
        foreach (var field in filter.Fields.Where(field => field.Name is not ("and" or "or" or "not" or "all" or "none")))
        {
            if (field.Type.Named.Name.Equals(type + "OperationFilterInput", StringComparison.OrdinalIgnoreCase))
            {
                yield return field.Name;
            }
            else if (!isNested && field.Type.Named is InputObjectType inner)
            {
                foreach (var path in PathsTo(type, inner, isNested: true))
                {
                    yield return $"{field.Name}.{path}";
                }
            }
        }
    }

    private static string ToDocument(string field, string path, string type)
    {
        var steps = path.Split('.');
        var conditions = (type == "ID" ? Positive[..2] : Positive).Select(one => string.Concat(steps.Select(step => $"{{{step}:"))
            + (one == "in" ? "{in:[$payload]}" : $"{{{one}:$payload}}") + new string('}', steps.Length));
        return $"query($payload: {type}!) {{ found: {field}(first: 1, where: {{or: [{string.Join(',', conditions)}]}}) {{ totalCount nodes {{ __typename }} }} }}";
    }
}
