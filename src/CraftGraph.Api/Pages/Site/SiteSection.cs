using CraftGraph.Api.Languages;
using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Site;

/// <summary>A part of the site: the word that stands for it in addresses. One of its pages lists, the others show one thing each.</summary>
/// <param name="Word">In each language, as it is written in an address; a language without one takes that of the next in its chain.</param>
public sealed record SiteSection(LocalizedText Word)
{
    /// <summary>The first page.</summary>
    public static SiteSection Home { get; } = new(LocalizedText.None);

    /// <summary>Products.</summary>
    public static SiteSection Products { get; } = Of("منتجات", "produits", "products");

    /// <summary>Artisans, cooperatives, production units and enterprises.</summary>
    public static SiteSection Producers { get; } = Of("صناع", "fabricants", "makers");

    /// <summary>Trades.</summary>
    public static SiteSection Trades { get; } = Of("حرف", "metiers", "trades");

    /// <summary>Regions.</summary>
    public static SiteSection Regions { get; } = Of("جهات", "regions", "regions");

    /// <summary>Labels, and the check of a certificate.</summary>
    public static SiteSection Labels { get; } = Of("علامات", "labels", "labels");

    /// <summary>The map of places.</summary>
    public static SiteSection Map { get; } = Of("خريطة", "carte", "map");

    /// <summary>Tourism circuits.</summary>
    public static SiteSection Circuits { get; } = Of("مدارات", "circuits", "circuits");

    /// <summary>Regional development plans.</summary>
    public static SiteSection Plans { get; } = Of("مخططات", "plans", "plans");

    /// <summary>Fairs, souks, workshops and courses by date.</summary>
    public static SiteSection WhatsOn { get; } = Of("أجندة", "agenda", "whats-on");

    /// <summary>The search over everything.</summary>
    public static SiteSection Search { get; } = Of("بحث", "recherche", "search");

    /// <summary>The basket for a request for a quote.</summary>
    public static SiteSection Quote { get; } = Of("طلب-عرض", "devis", "quote");

    /// <summary>The schema of the API, in English only.</summary>
    public static SiteSection Schema { get; } = new(LocalizedText.None) { Root = "/graphql/schema" };

    /// <summary>The path of a section that has the same one in all languages; null for others.</summary>
    public string? Root { get; init; }

    /// <summary>The path from the host's root.</summary>
    /// <param name="language">The language of the page.</param>
    /// <param name="slug">What is shown; null for the section's own page.</param>
    public string Path(Language language, string? slug = null)
    {
        var section = Root is { } root ? root
            : Word.Resolve(language) is { } word ? $"/{language.Tag()}/{word}"
            : $"/{language.Tag()}";
        return slug is null ? section : $"{section}/{Uri.EscapeDataString(slug)}";
    }

    private static SiteSection Of(string ar, string fr, string en) => new(new LocalizedText { Ar = ar, Fr = fr, En = en });
}
