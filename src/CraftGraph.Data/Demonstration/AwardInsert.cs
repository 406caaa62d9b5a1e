using CraftGraph.Data.Bulk;
using CraftGraph.Data.Model;

namespace CraftGraph.Data.Demonstration;

/// <summary>Inserts awards with their events.</summary>
/// <param name="context">Its connection is open; its transaction is joined.</param>
internal sealed class AwardInsert(CatalogueContext context) : IDisposable
{
    private readonly EntityInsert<LabelAward> _awards = new(context);
    private readonly EntityInsert<LabelAwardEvent> _events = new(context);

    /// <summary>Inserts one award.</summary>
    public void Add(LabelAward award)
    {
        _awards.Add(award);
        foreach (var change in award.Events)
        {
            _events.Add(change);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _awards.Dispose();
        _events.Dispose();
    }
}
