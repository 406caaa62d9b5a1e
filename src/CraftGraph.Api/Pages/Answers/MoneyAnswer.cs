namespace CraftGraph.Api.Pages.Answers;

/// <summary>An amount of money (fragment <c>Price</c>).</summary>
/// <param name="Amount">In units of the currency, exactly.</param>
/// <param name="Currency">The currency's code (ISO 4217).</param>
public sealed record MoneyAnswer(decimal Amount, string Currency);
