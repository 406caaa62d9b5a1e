namespace CraftGraph.Api.Pages.Answers;

/// <summary>What a list shows of a product (fragment <c>ProductCard</c>).</summary>
/// <param name="Slug">Its part of addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Price">The maker's price for one unit.</param>
/// <param name="Unit">The API's name of what it is sold by.</param>
/// <param name="IsInStock">Whether some can be sent at once.</param>
/// <param name="Producer">Who makes it.</param>
/// <param name="Region">Where it is made.</param>
/// <param name="Labels">The labels that it holds today.</param>
/// <param name="Images">Its images, the main one first.</param>
/// <param name="IsDemonstration">Whether it was invented.</param>
public sealed record ProductCardAnswer(
    string Slug,
    TextAnswer Name,
    MoneyAnswer Price,
    string Unit,
    bool IsInStock,
    NamedAnswer Producer,
    NamedAnswer Region,
    IReadOnlyList<NamedAnswer> Labels,
    IReadOnlyList<ImageAnswer> Images,
    bool IsDemonstration);
