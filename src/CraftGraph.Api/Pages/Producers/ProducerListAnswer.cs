using CraftGraph.Api.Pages.Answers;

namespace CraftGraph.Api.Pages.Producers;

/// <summary>What the page of all makers shows.</summary>
/// <param name="Producers">The makers under the reader's conditions.</param>
public sealed record ProducerListAnswer(ListingAnswer<ProducerRowAnswer> Producers);
