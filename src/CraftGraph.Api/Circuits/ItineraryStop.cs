using CraftGraph.Api.Hours;
using CraftGraph.Api.Places;
using CraftGraph.Data.Model;

namespace CraftGraph.Api.Circuits;

/// <summary>A stop of a circuit, and once the clock is known the visit there.</summary>
internal sealed record ItineraryStop
{
    /// <summary>Place in the circuit, 1 for the start.</summary>
    public required int Position { get; init; }

    /// <summary>Key of the point of sale.</summary>
    public required int PointOfSaleId { get; init; }

    /// <summary>The point of sale's own key.</summary>
    public required string Slug { get; init; }

    /// <summary>What the point of sale is called.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Where it is.</summary>
    public required Coordinates Coordinates { get; init; }

    /// <summary>The leg that led there; null at the first stop of the itinerary.</summary>
    public CircuitLeg? Leg { get; init; }

    /// <summary>Minutes of the visit.</summary>
    public required int DwellMinutes { get; init; }

    /// <summary>Whether they are estimated.</summary>
    public required bool IsDwellEstimated { get; init; }

    /// <summary>When the visit begins, UTC.</summary>
    public DateTime Arrival { get; init; }

    /// <summary>When the visit ends, UTC.</summary>
    public DateTime Departure => Arrival.AddMinutes(DwellMinutes);

    /// <summary>Minutes of rest after the visit, until the next leg; 0 for none.</summary>
    public int RestMinutes { get; init; }

    /// <summary>The hours as seen from the arrival; null where they are not known.</summary>
    public OpeningTimes? Hours { get; init; }

    /// <summary>Whether it is open for the visit.</summary>
    public VisitOpening Opening => Hours switch
    {
        null => VisitOpening.Unknown,
        { IsOpen: false } => VisitOpening.Closed,
        { NextChange: { } closes } when closes < Departure => VisitOpening.ClosesDuringVisit,
        _ => VisitOpening.Open,
    };
}
