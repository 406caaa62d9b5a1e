using CraftGraph.Data.Import;

namespace CraftGraph.Data.Tests.Import;

/// <summary>The sheets of a cooperative with two articles, of which tests change one text each.</summary>
internal static class Goods
{
    public const string Articles = "articles.csv", Materials = "article-materials.csv", Variants = "variants.csv", Offers = "offers.csv", Tiers = "offer-tiers.csv",
        Awards = "label-awards.csv", Events = "label-award-events.csv", Care = "product-care.csv", Rates = "exchange-rates.csv";

    private static readonly Dictionary<string, string> Texts = new()
    {
        [Rates] = "currency,date,units,dirhams,verification,source\nEUR,2025-01-02,1,10.5,verified,Bank\n",
        [Articles] =
            "id,name_ar,name_fr,name_en,sku,description_ar,description_fr,description_en,cooperative_id,trade_id,family_id,hs_code,national_code,price_minor,currency,unit," +
            "length_mm,width_mm,height_mm,weight_g,stock,stock_counted_on,minimum_order,lead_time_days,batch_size,days_per_batch,sample_percent,exportable,technique_ids,verification,source\n" +
            "iznaguen-carpet,,Tapis d’Iznaguen,Carpet of Iznaguen,IZ-1,,,A knotted carpet,coop-iznaguen,carpets,carpet-ouaouzguite,570110,,105000,,m2," +
            "2400,1600,,9000,7,2025-01-10,1,30,2,10,,true,knotting,verified,Own catalogue\n" +
            "iznaguen-runner,,Tapis de couloir,Runner,IZ-2,,,,coop-iznaguen,carpets,,570110,,60000,MAD,m2,2800,800,,6000,0,2025-01-10,,20,,,50,false,,verified,Own catalogue\n",
        [Materials] =
            "product_id,material_id,share_per_mille,origin_country,origin_region_id\n" +
            "iznaguen-carpet,cotton-warp,125,,\niznaguen-carpet,wool,875,MA,draa-tafilalet\niznaguen-runner,wool,1000,ES,\n",
        [Care] = "product_id,care_ids\niznaguen-carpet,do-not-wash;vacuum-gently\n",
        [Variants] =
            "sku,product_id,price_per_mille,stock,length_mm,width_mm,height_mm,weight_g,value_ids\n" +
            "IZ-1-R,iznaguen-carpet,,4,,,,,red\nIZ-1-G,iznaguen-carpet,50,3,,,,,green\n",
        [Offers] =
            "product_id,market_id,price_minor,currency,minimum_order,order_step,incoterm,incoterm_place,port_id\n" +
            "iznaguen-carpet,fr,,,4,2,fca,Taznakht,\niznaguen-carpet,us,19900,USD,1,,dap,New York,apt-cmn\n",
        [Tiers] = "product_id,market_id,from_quantity,discount_per_mille\niznaguen-carpet,fr,20,50\niznaguen-carpet,fr,60,80\n",
        [Awards] = "number,label_id,cooperative_id,product_id,verification,source\nMH-2023-7,morocco-handmade,coop-iznaguen,,verified,Register\n",
        [Events] =
            "award_number,kind,effective_on,valid_until,reason_ar,reason_fr,reason_en\n" +
            "MH-2023-7,awarded,2023-03-01,2028-02-29,,,\nMH-2023-7,suspended,2024-05-01,2028-02-29,,,The workshop moved\nMH-2023-7,lifted,2024-06-01,2028-02-29,,,\n",
    };

    /// <summary>All sheets, those named with one text put in place of another.</summary>
    public static SheetSet With(params IEnumerable<(string FileName, string Text, string Instead)> changes)
    {
        var texts = Texts.ToDictionary();
        foreach (var (fileName, text, instead) in changes)
        {
            Assert.Contains(text, texts[fileName], StringComparison.Ordinal);
            texts[fileName] = texts[fileName].Replace(text, instead, StringComparison.Ordinal);
        }

        return CatalogueTests.Sheets(texts.Select(sheet => (sheet.Key, sheet.Value)));
    }

    /// <summary>Some of the sheets.</summary>
    public static SheetSet Only(params IEnumerable<string> fileNames) => CatalogueTests.Sheets(fileNames.Select(fileName => (fileName, Texts[fileName])));
}
