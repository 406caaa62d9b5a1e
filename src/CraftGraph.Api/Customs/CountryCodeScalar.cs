using System.Text.Json;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.Api.Customs;

/// <summary>Codes of countries; <see cref="string"/> in code.</summary>
internal sealed class CountryCodeScalar : ScalarType
{
    private const int LongestEcho = 20;
    private const string Expected = "expected the ISO 3166-1 code of a country, two capital letters, such as \"FR\"";

    private CountryCodeScalar()
        : base("CountryCode")
    {
        Description = "A country by its officially assigned ISO 3166-1 code: two capital letters.";
        SpecifiedByUrl = "https://www.iso.org/iso-3166-country-codes.html";
    }

    /// <summary>The scalar.</summary>
    public static CountryCodeScalar Instance { get; } = new();

    public override LeafResult ParseLiteral(ValueNode literal) => Parse((literal as StringValueNode)?.Value);

    public override LeafResult ParseJson(JsonElement json) => Parse(json.ValueKind is JsonValueKind.String ? json.GetString() : null);

    public override LeafResult Serialize(object value) => Parse(value as string);

    private static LeafResult Parse(string? text) =>
        text is null ? LeafResult.Invalid($"CountryCode cannot represent a non string value; {Expected}.")
        : CountryCodes.Contains(text) ? LeafResult.Valid(text)
        : LeafResult.Invalid($"CountryCode cannot represent value: \"{(text.Length <= LongestEcho ? text : text[..LongestEcho] + "…")}\"; {Expected}.");
}
