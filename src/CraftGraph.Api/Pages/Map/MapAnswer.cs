using CraftGraph.Api.Pages.Answers;

namespace CraftGraph.Api.Pages.Map;

/// <summary>What the page of the map shows.</summary>
/// <param name="Map">Everything in view.</param>
/// <param name="Places">One page of the places in view.</param>
/// <param name="Regions">The regions to choose from.</param>
public sealed record MapAnswer(PlaceMapAnswer Map, PlacesAnswer Places, ListAnswer<NamedAnswer> Regions);

/// <summary>Everything in view.</summary>
public sealed record PlaceMapAnswer(int Count, IReadOnlyList<ClusterAnswer> Clusters, IReadOnlyList<PinAnswer> Places);

/// <summary>Places that stand too near each other to tell apart, and the zoom at which they part.</summary>
public sealed record ClusterAnswer(int Count, int? OpensAtZoom, CoordinatesAnswer Centre);

/// <summary>A single place on the map.</summary>
public sealed record PinAnswer(string Kind, string? Name, CoordinatesAnswer Coordinates);

/// <summary>One page of places.</summary>
public sealed record PlacesAnswer(PageInfoAnswer PageInfo, IReadOnlyList<PlaceAnswer> Nodes);

/// <summary>A place with a name.</summary>
public sealed record PlaceAnswer(string Kind, TextAnswer Name, NamedAnswer? Region, CoordinatesAnswer Coordinates, bool IsDemonstration, SlugAnswer Node);

/// <summary>What has a page of its own; null for what has none.</summary>
public sealed record SlugAnswer(string? Slug);
