namespace CraftGraph.Api.Pages.Answers;

/// <summary>What a maker offers visitors (fragment <c>VisitRow</c>).</summary>
/// <param name="Slug">Its part of addresses.</param>
/// <param name="Kind">The API's name of its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">What visitors see and do.</param>
/// <param name="DurationMinutes">How long it takes; null where that is not known.</param>
/// <param name="GroupMinimum">The least number of visitors.</param>
/// <param name="GroupMaximum">The greatest number of visitors; null without a limit.</param>
/// <param name="IsFree">Whether it costs nothing; null where that is not known.</param>
/// <param name="Price">What it costs.</param>
/// <param name="PriceBasis">The API's name of what the price is for: a person or a group.</param>
/// <param name="Booking">The API's name of whether it has to be booked; null where that is not known.</param>
/// <param name="BookingHoursAhead">How many hours before.</param>
/// <param name="BookingPhone">The number to call.</param>
/// <param name="BookingEmail">The address to write to.</param>
/// <param name="BookingPage">The page to book on.</param>
/// <param name="Languages">The languages in which visitors are received.</param>
/// <param name="IsDemonstration">Whether it was invented.</param>
public sealed record VisitAnswer(
    string Slug,
    string Kind,
    TextAnswer Name,
    TextAnswer? Description,
    int? DurationMinutes,
    int GroupMinimum,
    int? GroupMaximum,
    bool? IsFree,
    MoneyAnswer? Price,
    string? PriceBasis,
    string? Booking,
    int? BookingHoursAhead,
    string? BookingPhone,
    string? BookingEmail,
    Uri? BookingPage,
    IReadOnlyList<NamedAnswer> Languages,
    bool IsDemonstration);
