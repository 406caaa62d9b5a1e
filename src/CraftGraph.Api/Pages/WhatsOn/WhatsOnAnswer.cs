using CraftGraph.Api.Pages.Answers;

namespace CraftGraph.Api.Pages.WhatsOn;

/// <summary>What the agenda shows.</summary>
/// <param name="Occurrences">What takes place under the reader's conditions.</param>
public sealed record WhatsOnAnswer(ListingAnswer<OccurrenceAnswer> Occurrences);
