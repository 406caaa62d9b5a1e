using System.Text.Json.Nodes;
using CraftGraph.Api.Pages.Site;

namespace CraftGraph.Api.Pages.Producers;

/// <summary>A maker in the words of schema.org, for search engines.</summary>
/// <remarks>Source: <see href="https://schema.org/Organization"/>, <see href="https://schema.org/Person"/>.</remarks>
internal static class ProducerLinkedData
{
    /// <summary>The maker and where it is; null for an invented one, which programs would take for real.</summary>
    public static JsonObject? Of(ProducerDetails producer, PageRequest page) => producer.IsDemonstration ? null : new()
    {
        ["@context"] = "https://schema.org",
        ["@type"] = producer.Kind == "ARTISAN" ? "Person" : "Organization",
        ["name"] = producer.Name.Value,
        ["description"] = producer.Description?.Value,
        ["url"] = page.Origin + page.Path,
        ["address"] = new JsonObject
        {
            ["@type"] = "PostalAddress",
            ["addressLocality"] = producer.Town?.Name.Value,
            ["addressRegion"] = producer.Region.Name.Value,
            ["addressCountry"] = "MA",
        },
    };
}
