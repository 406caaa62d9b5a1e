using CraftGraph.Api.Pages.Answers;
using CraftGraph.Api.Pages.Products;
using CsvHelper;

namespace CraftGraph.Api.Pages.Feeds;

/// <summary>What the operation of feeds answers.</summary>
public sealed record FeedAnswer(FeedProductsAnswer Products);

/// <summary>One page of a feed.</summary>
public sealed record FeedProductsAnswer(FeedPageAnswer PageInfo, IReadOnlyList<FeedProduct> Nodes);

/// <summary>Whether a feed goes on, and behind what.</summary>
public sealed record FeedPageAnswer(bool HasNextPage, string? EndCursor);

/// <summary>A product in a feed.</summary>
public sealed record FeedProduct(
    string Slug,
    string Sku,
    TextAnswer Name,
    TextAnswer? Description,
    MoneyAnswer Price,
    string Unit,
    int Stock,
    int MinimumOrder,
    int LeadTimeDays,
    bool IsExportable,
    bool IsDemonstration,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    CodeAnswer HsCode,
    NamedAnswer Producer,
    NamedAnswer Region,
    NamedAnswer Trade,
    IReadOnlyList<NamedAnswer> Labels,
    IReadOnlyList<ImageAnswer> Images);

/// <summary>A product as a line of a feed: the names of CSV's columns and of JSON's members.</summary>
[CsvRecord]
public sealed partial record FeedRow(
    string Id,
    string Title,
    string TitleLanguage,
    string? Description,
    string Link,
    string? ImageLink,
    decimal Price,
    string Currency,
    string Unit,
    string Availability,
    int Stock,
    int MinimumOrder,
    int LeadTimeDays,
    string Brand,
    string Region,
    string Trade,
    string HsCode,
    string Labels,
    bool IsExportable,
    bool IsDemonstration,
    DateTimeOffset UpdatedAt);
