using CraftGraph.Data.Model;

namespace CraftGraph.Data.Demonstration;

/// <summary>Invents how invented places can be entered and used: much of it stays unknown, as it does of real ones.</summary>
/// <param name="firstId">Id of the first statement.</param>
internal sealed class AccessibilityMaker(int firstId)
{
    private const uint PointStream = 0x41435050;
    private const uint ProducerStream = 0x41435052;

    private static readonly DateOnly FirstDay = new(2024, 1, 8);
    private static readonly LocalizedText Ramp = new()
    {
        Ar = "منحدر متنقل عند الطلب",
        Fr = "Rampe amovible sur demande",
        En = "A movable ramp on request",
    };

    private int _made;

    /// <summary>What is stated of a point of sale; null for about three in ten.</summary>
    /// <param name="number">Number of the point of sale, from 0.</param>
    /// <param name="pointOfSaleId">Its id.</param>
    public Accessibility? ForPointOfSale(int number, int pointOfSaleId) => Make(new(PointStream, number), pointOfSaleId, null);

    /// <summary>What is stated of the workshop of a maker who receives visitors; null for about three in ten.</summary>
    /// <param name="number">Number of the maker, from 0.</param>
    /// <param name="producerId">The maker's id.</param>
    public Accessibility? ForProducer(int number, int producerId) => Make(new(ProducerStream, number), null, producerId);

    private Accessibility? Make(SeededRandom random, int? pointOfSaleId, int? producerId)
    {
        if (random.Percent(30))
        {
            return null;
        }

        var made = _made++;
        var stepFree = Answer(ref random);
        return new()
        {
            Id = firstId + made,
            Slug = $"demo-accessibility-{made + 1}",
            PointOfSaleId = pointOfSaleId,
            ProducerId = producerId,
            StatedOn = FirstDay.AddDays(random.Below(700)),
            StepFreeEntrance = stepFree,
            DoorWidthCentimeters = random.Percent(60) ? random.Between(65, 140) : null,
            AccessibleToilet = Answer(ref random),
            AccessibleParking = Answer(ref random),
            HearingLoop = random.Percent(5) ? AccessAnswer.Yes : random.Percent(50) ? AccessAnswer.No : AccessAnswer.Unknown,
            GuideDogs = Answer(ref random),
            Seats = Answer(ref random),
            Description = stepFree is AccessAnswer.Partly ? Ramp : LocalizedText.None,
            Verification = Verification.Demonstration,
        };
    }

    private static AccessAnswer Answer(ref SeededRandom random) => random.Below(100) switch
    {
        < 50 => AccessAnswer.Yes,
        < 65 => AccessAnswer.Partly,
        < 85 => AccessAnswer.No,
        _ => AccessAnswer.Unknown,
    };
}
