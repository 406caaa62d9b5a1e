namespace CraftGraph.Api.Pages.Answers;

/// <summary>Something that is on (fragment <c>OccurrenceRow</c>).</summary>
/// <param name="Slug">Its part of addresses.</param>
/// <param name="Kind">The API's name of its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="FirstDay">The day on which it begins.</param>
/// <param name="LastDay">The day on which it ends.</param>
/// <param name="StartTime">The local time at which it begins; null where none is known.</param>
/// <param name="EndTime">The local time at which it ends; null where none is known.</param>
/// <param name="Status">The API's name of how it stands with it.</param>
/// <param name="Reason">Why it is cancelled or moved.</param>
/// <param name="SeatsLeft">How many more may come; null without a limit.</param>
/// <param name="Price">What taking part costs; null where that is not known.</param>
/// <param name="Town">Where it is.</param>
/// <param name="Region">In which region.</param>
/// <param name="IsDemonstration">Whether it was invented.</param>
public sealed record OccurrenceAnswer(
    string Slug,
    string Kind,
    TextAnswer Name,
    DateOnly FirstDay,
    DateOnly LastDay,
    TimeOnly? StartTime,
    TimeOnly? EndTime,
    string Status,
    TextAnswer? Reason,
    int? SeatsLeft,
    MoneyAnswer? Price,
    NamedAnswer? Town,
    NamedAnswer? Region,
    bool IsDemonstration);
