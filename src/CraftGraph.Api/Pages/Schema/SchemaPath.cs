using CraftGraph.Api.Pages.Site;
using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Schema;

/// <summary>The addresses of the schema's pages, which are in English as the schema is.</summary>
internal static class SchemaPath
{
    /// <summary>The page of all types.</summary>
    public static string Index { get; } = SiteSection.Schema.Path(Language.En);

    /// <summary>The page of a type.</summary>
    public static string Of(string type) => $"{Index}/{type}";

    /// <summary>Maps the addresses.</summary>
    public static void Map(WebApplication app)
    {
        var endpoint = app.Services.GetRequiredService<SiteEndpoint>();
        var index = new SitePage<SchemaIndexPage, SchemaIndexAnswer>(nameof(SchemaIndexPage), SiteJson.Default.SchemaIndex);
        var type = new SitePage<SchemaTypePage, SchemaTypeAnswer>(nameof(SchemaTypePage), SiteJson.Default.SchemaType)
        {
            Variables = request => new() { ["name"] = request.Slug },
            IsFound = answer => answer.Type is not null,
        };
        app.MapGet(Index, (HttpContext context) => endpoint.ShowAsync(context, index, SiteSection.Schema, Language.En));
        app.MapGet(Index + "/{slug}", (HttpContext context) => endpoint.ShowAsync(context, type, SiteSection.Schema, Language.En));
    }
}
