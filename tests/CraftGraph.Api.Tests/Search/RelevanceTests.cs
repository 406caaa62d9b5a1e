using System.Buffers.Text;
using System.Text;
using CraftGraph.Api.Tests.Corpus;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.Api.Tests.Search;

/// <summary>What people look for comes first: texts in four languages, with what a reader of the catalogue's facts expects of them.</summary>
public abstract class RelevanceTests
{
    /// <summary>The catalogue that the tests are of.</summary>
    internal abstract EntityStore OpenStore();

    [Theory]

    // Exact names, in each language and spelling.
    [InlineData("tapis", "Trade:carpets")]
    [InlineData("Tapis", "Trade:carpets")]
    [InlineData("carpets", "Trade:carpets")]
    [InlineData("carpet", "Trade:carpets")]
    [InlineData("الزرابي", "Trade:carpets")]
    [InlineData("زرابي", "Trade:carpets")]
    [InlineData("الزَّرابِي", "Trade:carpets")]
    [InlineData("الزرابـــي", "Trade:carpets")]
    [InlineData("zarbia", "Trade:carpets")]
    [InlineData("rugs", "Trade:carpets")]
    [InlineData("ⵜⴰⵣⵔⴱⵉⵜ", "Trade:carpets")]
    [InlineData("zellige", "Trade:zellige")]
    [InlineData("ZELLIGE", "Trade:zellige")]
    [InlineData("zellij", "Trade:zellige")]
    [InlineData("zillij", "Trade:zellige")]
    [InlineData("الزليج", "Trade:zellige")]
    [InlineData("زليج", "Trade:zellige")]
    [InlineData("الزَّلِّيج", "Trade:zellige")]
    [InlineData("tadelakt", "Trade:tadelakt")]
    [InlineData("التدلاكت", "Trade:tadelakt")]
    [InlineData("bijouterie", "Trade:jewellery")]
    [InlineData("jewelry", "Trade:jewellery")]
    [InlineData("bijoux", "Trade:jewellery")]
    [InlineData("الصياغة", "Trade:jewellery")]
    [InlineData("الصياغه", "Trade:jewellery")]
    [InlineData("صياغة", "Trade:jewellery")]
    [InlineData("belgha", "Trade:babouches")]
    [InlineData("babouches", "Trade:babouches")]
    [InlineData("babouche", "Trade:babouches")]
    [InlineData("ⵉⴷⵓⴽⴰⵏ", "Trade:babouches")]
    [InlineData("dinanderie", "Trade:brassware-dinanderie")]
    [InlineData("النحاسيات", "Trade:brassware-dinanderie")]
    [InlineData("théières", "Trade:teapots")]
    [InlineData("theieres", "Trade:teapots")]
    [InlineData("broderie", "Trade:embroidery")]
    [InlineData("الطرز", "Trade:embroidery")]
    [InlineData("huile d'argan", "Trade:argan-oil")]
    [InlineData("huile d’argan", "Trade:argan-oil")]
    [InlineData("زيت الأركان", "Trade:argan-oil")]
    [InlineData("زيت الاركان", "Trade:argan-oil")]
    [InlineData("ⴰⵔⴳⴰⵏ", "Trade:argan-oil")]
    [InlineData("kaftan", "Trade:caftan-tailoring")]
    [InlineData("vannerie", "Trade:basketry")]
    [InlineData("السلالة", "Trade:basketry")]

    // Places.
    [InlineData("fes", "Town:fes")]
    [InlineData("Fès", "Town:fes")]
    [InlineData("fez", "Town:fes")]
    [InlineData("فاس", "Town:fes")]
    [InlineData("ⴼⴰⵙ", "Town:fes")]
    [InlineData("tetouan", "Town:tetouan")]
    [InlineData("Tétouan", "Town:tetouan")]
    [InlineData("tetuan", "Town:tetouan")]
    [InlineData("تطوان", "Town:tetouan")]
    [InlineData("mogador", "Town:essaouira")]
    [InlineData("الصويرة", "Town:essaouira")]
    [InlineData("صويره", "Town:essaouira")]
    [InlineData("آسفي", "Town:safi")]
    [InlineData("اسفي", "Town:safi")]
    [InlineData("أگادير", "Town:agadir")]
    [InlineData("ⵜⵉⵣⵏⵉⵜ", "Town:tiznit")]
    [InlineData("casa", "Town:casablanca")]
    [InlineData("الدار البيضاء", "Town:casablanca")]
    [InlineData("chaouen", "Town:chefchaouen")]
    [InlineData("kelaat m'gouna", "Town:kelaat-mgouna")]

    // Names with all the words.
    [InlineData("fes meknes", "Region:fes-meknes")]
    [InlineData("فاس مكناس", "Region:fes-meknes")]
    [InlineData("souss massa", "Region:souss-massa")]
    [InlineData("zellige fes", "Label:label-zellige-fes")]
    [InlineData("زليج فاس", "Label:label-zellige-fes")]
    [InlineData("tapis rbati", "Label:label-tapis-rbati")]
    [InlineData("الزربية الرباطية", "Label:label-tapis-rbati")]
    [InlineData("madmoun", "Label:label-madmoun")]
    [InlineData("مضمون", "Label:label-madmoun")]
    [InlineData("tannerie chouara", "PointOfSale:chouara-tannery")]
    [InlineData("chouara tannery", "PointOfSale:chouara-tannery")]
    [InlineData("nejjarine museum", "PointOfSale:funduq-nejjarine")]

    // Materials.
    [InlineData("laine", "Material:wool")]
    [InlineData("صوف", "Material:wool")]
    [InlineData("taḍuṭṭ", "Material:wool")]
    [InlineData("taduṭṭ", "Material:wool")]
    [InlineData("argent", "Material:silver")]
    [InlineData("chêne d'œuf", null)]
    [InlineData("jaune d'oeuf", "Material:egg-yolk-binder")]
    public async Task Finds_first_what_people_look_for(string text, string? first)
    {
        using var client = new Client(OpenStore());

        var hits = await SearchAsync(client, text);

        Assert.Equal(first, hits.Count > 0 ? hits[0] : null);
    }

    [Theory]
    [InlineData("zel", "Trade:zellige")]
    [InlineData("tapi", "Trade:carpets")]
    [InlineData("الزل", "Trade:zellige")]
    [InlineData("زلي", "Trade:zellige")]
    [InlineData("fe", "Town:fes")]
    [InlineData("marrak", "Town:marrakech")]
    [InlineData("tapis rba", "Label:label-tapis-rbati")]
    public async Task Finds_while_people_type(string text, string expected)
    {
        using var client = new Client(OpenStore());

        Assert.Contains(expected, (await SearchAsync(client, text)).Take(10));
    }

    [Theory]
    [InlineData("zelige", "zellige", "Trade:zellige")]
    [InlineData("tadelkat", "tadelakt", "Trade:tadelakt")]
    [InlineData("babuoche", "babouche", "Trade:babouches")]
    [InlineData("marakech", "marrakech", "Town:marrakech")]
    [InlineData("الزليح", "الزليج", "Trade:zellige")]
    [InlineData("tapis rbatti", "tapis rbati", "Label:label-tapis-rbati")]
    public async Task Corrects_typing_errors_and_says_so(string text, string corrected, string first)
    {
        using var client = new Client(OpenStore());

        var answer = await client.AskAsync("query ($text: String!) { search(text: $text, first: 1) { correctedText nodes { node { id } } } }", new { text });

        var search = answer.GetProperty("search");
        Assert.Equal(corrected, search.GetProperty("correctedText").GetString());
        Assert.Equal(first, Decode(search.GetProperty("nodes")[0].GetProperty("node").GetProperty("id").GetString()!));
    }

    [Fact]
    public async Task Corrects_nothing_where_the_text_finds_something_or_nothing_is_like_it()
    {
        using var client = new Client(OpenStore());

        var answer = await client.AskAsync("{ found: search(text: \"zellige\") { correctedText } strange: search(text: \"qqqqqqqq\") { correctedText totalCount } }");

        Assert.Equal(
            """{"found":{"correctedText":null},"strange":{"correctedText":null,"totalCount":0}}""", answer.GetRawText());
    }

    private static async Task<List<string>> SearchAsync(Client client, string text)
    {
        var answer = await client.AskAsync("query ($text: String!) { search(text: $text, first: 20) { nodes { node { id } } } }", new { text });
        return [.. answer.GetProperty("search").GetProperty("nodes").EnumerateArray().Select(hit => Decode(hit.GetProperty("node").GetProperty("id").GetString()!))];
    }

    private static string Decode(string id) => Encoding.UTF8.GetString(Base64Url.DecodeFromChars(id));
}

/// <summary>The same in SQLite.</summary>
public sealed class SqliteRelevanceTests(CorpusDatabase database) : RelevanceTests
{
    internal override EntityStore OpenStore() => database.OpenStore();
}

/// <summary>The same in PostgreSQL.</summary>
public sealed class PostgresRelevanceTests(CorpusDatabase database) : RelevanceTests
{
    internal override EntityStore OpenStore() => database.OpenPostgresStore();
}
