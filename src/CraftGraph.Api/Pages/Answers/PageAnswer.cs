namespace CraftGraph.Api.Pages.Answers;

/// <summary>What the API answers to a page's operation.</summary>
/// <param name="Data">The data; null when the operation could not run.</param>
/// <param name="Errors">What went wrong; null when nothing did.</param>
/// <typeparam name="TAnswer">The shape of the data.</typeparam>
public sealed record PageAnswer<TAnswer>(TAnswer? Data, IReadOnlyList<ErrorAnswer>? Errors)
    where TAnswer : class;

/// <summary>Something that went wrong with an operation.</summary>
/// <param name="Message">What it is.</param>
/// <param name="Extensions">The stable code of its kind.</param>
public sealed record ErrorAnswer(string Message, ErrorCodeAnswer? Extensions);

/// <summary>The stable code of a kind of error.</summary>
/// <param name="Code">The code.</param>
public sealed record ErrorCodeAnswer(string? Code);
