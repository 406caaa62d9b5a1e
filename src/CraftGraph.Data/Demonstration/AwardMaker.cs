using System.Globalization;
using CraftGraph.Data.Model;

namespace CraftGraph.Data.Demonstration;

/// <summary>
/// Invents label awards of every sort: valid, over, not yet begun, suspended, withdrawn, renewed, valid again. Dates are fixed, so that two
/// databases are equal whatever the day; the valid ones hold from 2025 to 2030 at least.
/// </summary>
internal sealed class AwardMaker(DemonstrationWorld world, int firstId)
{
    private const uint ProducerStream = 0x41575052;
    private const uint ProductStream = 0x41574152;
    private static readonly DateOnly Turn = new(2025, 1, 1);
    private int _made;

    /// <summary>The awards of a maker for all it makes: none for most, one or two for the others.</summary>
    /// <param name="number">Number of the maker, from 0.</param>
    /// <param name="producer">The maker.</param>
    /// <param name="tradeId">Its main trade.</param>
    public IEnumerable<LabelAward> ForProducer(int number, Producer producer, int tradeId)
    {
        var random = new SeededRandom(ProducerStream, number);
        var labels = world.LabelsFor(producer.RegionId, tradeId);
        if (labels.Count == 0 || !random.Percent(35))
        {
            return [];
        }

        var first = random.Below(labels.Count);
        var awards = new List<LabelAward> { Make(labels[first], producer.Id, null, ref random) };
        if (labels.Count > 1 && random.Percent(30))
        {
            awards.Add(Make(labels[(first + 1) % labels.Count], producer.Id, null, ref random));
        }

        return awards;
    }

    /// <summary>The award of an article; null for most.</summary>
    /// <param name="number">Number of the article, from 0.</param>
    /// <param name="product">The article.</param>
    public LabelAward? ForProduct(int number, Product product)
    {
        var random = new SeededRandom(ProductStream, number);
        var labels = world.LabelsFor(product.RegionId, product.TradeId);
        return labels.Count > 0 && random.Percent(8) ? Make(random.Of(labels), product.ProducerId, product.Id, ref random) : null;
    }

    private LabelAward Make(Label label, int producerId, int? productId, ref SeededRandom random)
    {
        var history = Invent(ref random);
        var id = firstId + _made++;
        var award = new LabelAward
        {
            Id = id,
            Number = string.Create(CultureInfo.InvariantCulture, $"DEMO-{history[0].On.Year}-{_made:D6}"),
            LabelId = label.Id,
            ProducerId = producerId,
            ProductId = productId,
            AwardedOn = history[0].On,
            IsDemonstration = true,
            Verification = Verification.Demonstration,
        };
        foreach (var (kind, on, until) in history)
        {
            award.Events.Add(new()
            {
                AwardId = id,
                Position = award.Events.Count + 1,
                Kind = kind,
                EffectiveOn = on,
                ValidUntil = until,
                Reason = AwardReasons.Of(kind, ref random),
            });
        }

        return award;
    }

    private static List<(AwardEventKind Kind, DateOnly On, DateOnly? Until)> Invent(ref SeededRandom random)
    {
        var sort = random.Below(100);
        var begun = Turn.AddDays(-random.Between(1, 1400));
        var late = Turn.AddDays(2500);
        return sort switch
        {
            < 28 => [(AwardEventKind.Awarded, begun, Turn.AddDays(random.Between(1900, 4000)))],

            // Renewed from the day after its end, or after a gap.
            < 40 => Renewed(begun.AddDays(-1500), begun.AddDays(random.Percent(50) ? -1 : -40), begun, Turn.AddDays(random.Between(1900, 4000))),
            < 48 =>
            [
                (AwardEventKind.Awarded, begun.AddDays(-900), late),
                (AwardEventKind.Suspended, begun.AddDays(-400), late),
                (AwardEventKind.Lifted, begun.AddDays(-random.Between(30, 300)), late),
            ],
            < 62 => [(AwardEventKind.Awarded, begun, null)],
            < 75 => [(AwardEventKind.Awarded, begun.AddDays(-1500), begun)],
            < 83 => [(AwardEventKind.Awarded, Turn.AddYears(6).AddDays(random.Below(900)), Turn.AddYears(12))],
            < 92 => [(AwardEventKind.Awarded, begun.AddDays(-300), late), (AwardEventKind.Suspended, begun, late)],
            < 96 => [(AwardEventKind.Awarded, begun.AddDays(-600), late), (AwardEventKind.Withdrawn, begun, late)],
            _ =>
            [
                (AwardEventKind.Awarded, begun.AddDays(-600), late),
                (AwardEventKind.Suspended, begun.AddDays(-120), late),
                (AwardEventKind.Withdrawn, begun, late),
            ],
        };
    }

    private static List<(AwardEventKind Kind, DateOnly On, DateOnly? Until)> Renewed(DateOnly from, DateOnly firstEnd, DateOnly again, DateOnly end) =>
        [(AwardEventKind.Awarded, from, firstEnd), (AwardEventKind.Renewed, again, end)];
}
