using System.Text;
using CraftGraph.Api.Images;
using CraftGraph.Api.Tests.Corpus;
using CraftGraph.Data;
using CraftGraph.Data.Import;
using CraftGraph.Data.Providers;
using CraftGraph.GraphQL.EntityFramework.Postgres;
using CraftGraph.GraphQL.EntityFramework.Sqlite;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.Tests.Postgres;

namespace CraftGraph.Api.Tests.Products;

/// <summary>What makers' own sheets say, asked of the API.</summary>
public sealed class ImportedArticleTests
{
    private static readonly (string FileName, string Text)[] Sheets =
    [
        ("exchange-rates.csv", "currency,date,units,dirhams,verification,source\nEUR,2025-12-01,1,10.5,verified,Bank\n"),
        ("articles.csv",
            "id,name_ar,name_fr,name_en,sku,description_ar,description_fr,description_en,cooperative_id,trade_id,family_id,hs_code,national_code,price_minor,currency,unit," +
            "length_mm,width_mm,height_mm,weight_g,stock,stock_counted_on,minimum_order,lead_time_days,batch_size,days_per_batch,sample_percent,exportable,technique_ids,verification,source\n" +
            "own-carpet,زربية,Tapis,Own carpet,OWN-1,,,,coop-iznaguen,carpets,,570110,,105000,MAD,m2,2400,1600,,9000,7,2025-12-10,1,30,2,10,,true,knotting,verified,Own catalogue\n"),
        ("article-materials.csv", "product_id,material_id,share_per_mille,origin_country,origin_region_id\nown-carpet,wool,875,MA,draa-tafilalet\nown-carpet,cotton-warp,125,EG,\n"),
        ("product-care.csv", "product_id,care_ids\nown-carpet,wash-by-hand;do-not-bleach\n"),
        ("images.csv", "id,file,alternative_ar,alternative_fr,alternative_en,credit,licence\nown-mark,mark.svg,,,A mark,Own catalogue,CC-BY-4.0\n"),
        ("product-images.csv", "product_id,image_ids\nown-carpet,own-mark\n"),
        ("cooperative-images.csv", "cooperative_id,image_ids\ncoop-iznaguen,own-mark\n"),
        ("variants.csv", "sku,product_id,price_per_mille,stock,length_mm,width_mm,height_mm,weight_g,value_ids\nOWN-1-R,own-carpet,0,4,,,,,red\nOWN-1-G,own-carpet,50,3,,,,,green\n"),
        ("offers.csv", "product_id,market_id,price_minor,currency,minimum_order,order_step,incoterm,incoterm_place,port_id\nown-carpet,fr,,,4,2,fca,Taznakht,apt-cmn\n"),
        ("offer-tiers.csv", "product_id,market_id,from_quantity,discount_per_mille\nown-carpet,fr,20,50\n"),
        ("label-awards.csv", "number,label_id,cooperative_id,product_id,verification,source\nMH-2025-7,morocco-handmade,coop-iznaguen,own-carpet,verified,Register\n"),
        ("label-award-events.csv", "award_number,kind,effective_on,valid_until,reason_ar,reason_fr,reason_en\nMH-2025-7,awarded,2025-03-01,2028-02-29,,,\nMH-2025-7,suspended,2026-01-02,2028-02-29,,,Moved\n"),
    ];

    private const string Mark = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" height=\"40\"/>";

    private const string Query =
        """
        {
          products(where: {
            isDemonstration: { eq: false }
            materials: { some: { material: { slug: { eq: "wool" } }, originCountry: { eq: "MA" }, originRegion: { slug: { eq: "draa-tafilalet" } }, sharePerMille: { gt: 870 } } }
            care: { some: { code: { eq: "wash-by-hand" } } }
          }) {
            nodes {
              slug sku region { slug } price { amount } nodeTechniques: techniques { slug }
              materials { material { slug } sharePerMille sharePercent originCountry }
              care { code suitability { slug } }
              variants { sku stock values { slug } priceIn(market: "fr") { amountMinor currency } }
              offer(market: "fr") { price { amountMinor currency } priceBasis incoterm incotermPlace portOfLoading { slug } tiers { fromQuantity } priceAt(quantity: 20) { total { amountMinor } } }
              awards { nodes { number status statusSince history { kind effectiveOn reason { value } } } }
              labels(validOn: "2025-12-31") { slug }
              images { slug width height mediaType licence isDrawing alternativeText { value } }
              producer { images { slug } }
            }
          }
          mixed: products(where: { isDemonstration: { eq: false }, materials: { some: { material: { slug: { eq: "wool" } }, originCountry: { eq: "EG" } } } }) { totalCount }
        }
        """;

    private const string Answer =
        """
        {"products":{"nodes":[{"slug":"own-carpet","sku":"OWN-1","region":{"slug":"draa-tafilalet"},"price":{"amount":1050.00},"nodeTechniques":[{"slug":"knotting"}],
        "materials":[{"material":{"slug":"wool"},"sharePerMille":875,"sharePercent":88,"originCountry":"MA"},{"material":{"slug":"cotton-warp"},"sharePerMille":125,"sharePercent":13,"originCountry":"EG"}],
        "care":[{"code":"wash-by-hand","suitability":{"slug":"hand-washable"}},{"code":"do-not-bleach","suitability":null}],
        "variants":[{"sku":"OWN-1-R","stock":4,"values":[{"slug":"red"}],"priceIn":{"amountMinor":10000,"currency":"EUR"}},{"sku":"OWN-1-G","stock":3,"values":[{"slug":"green"}],"priceIn":{"amountMinor":10500,"currency":"EUR"}}],
        "offer":{"price":{"amountMinor":10000,"currency":"EUR"},"priceBasis":"CONVERTED","incoterm":"FCA","incotermPlace":"Taznakht","portOfLoading":{"slug":"apt-cmn"},"tiers":[{"fromQuantity":20}],"priceAt":{"total":{"amountMinor":190000}}},
        "awards":{"nodes":[{"number":"MH-2025-7","status":"SUSPENDED","statusSince":"2026-01-02","history":[{"kind":"AWARDED","effectiveOn":"2025-03-01","reason":null},{"kind":"SUSPENDED","effectiveOn":"2026-01-02","reason":{"value":"Moved"}}]}]},
        "labels":[{"slug":"morocco-handmade"}],"images":[{"slug":"own-mark","width":30,"height":40,"mediaType":"image/svg+xml","licence":"CC-BY-4.0","isDrawing":false,"alternativeText":{"value":"A mark"}}],
        "producer":{"images":[{"slug":"own-mark"}]}}]},"mixed":{"totalCount":0}}
        """;

    [Fact]
    public async Task The_API_answers_with_what_sheets_brought_on_SQLite()
    {
        var folder = Directory.CreateTempSubdirectory("craftgraph-imported-");
        try
        {
            var database = new SqliteCatalogueDatabase($"Data Source={Path.Combine(folder.FullName, "catalogue.db")};Pooling=False", CorpusDatabase.Time);
            Import(database);
            await AssertAnswerAsync(new SqliteEntityStore(database.CreateContext, connections: 1), database);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task The_API_answers_with_what_sheets_brought_on_PostgreSQL()
    {
        using var server = new TemporaryDatabase();
        var database = new PostgresCatalogueDatabase(server.ConnectionString, CorpusDatabase.Time);
        Import(database);
        await AssertAnswerAsync(new PostgresEntityStore(database.CreateContext, database.ConnectionString, connections: 1), database);
    }

    private static void Import(CatalogueDatabase database)
    {
        database.Prepare(new CatalogueOptions { DemonstrationProducts = 0 }, TestContext.Current.CancellationToken);
        using var context = database.CreateContext();
        var folder = Directory.CreateTempSubdirectory("craftgraph-sheets-");
        File.WriteAllText(Path.Combine(folder.FullName, "mark.svg"), Mark);
        var report = new CatalogueImporter(CorpusDatabase.Time).Import(
            context, Sheets.Aggregate(SheetSet.FromFolder(folder.FullName), (set, sheet) => set.With(sheet.FileName, Encoding.UTF8.GetBytes(sheet.Text))), TestContext.Current.CancellationToken);
        folder.Delete(recursive: true);
        Assert.True(report.Succeeded, string.Join('\n', report.Problems));
    }

    private static async Task AssertAnswerAsync(EntityStore store, CatalogueDatabase database)
    {
        var file = await new ImageFiles(database.CreateContext).FindAsync("own-mark", TestContext.Current.CancellationToken);
        Assert.Equal((Mark, "image/svg+xml"), (Encoding.UTF8.GetString(file!.Value.Content), file.Value.MediaType));
        Assert.Null(await new ImageFiles(database.CreateContext).FindAsync("nothing", TestContext.Current.CancellationToken));
        using var client = new Client(store);
        var answer = await client.AskAsync(Query);
        Assert.Equal(Answer.Replace("\n", "", StringComparison.Ordinal), answer.GetRawText());
    }
}
