namespace CraftGraph.GraphQL.TypeSystem.Scalars;

/// <summary>Universally unique identifiers.</summary>
internal sealed class UuidScalar : TextScalar<Guid>
{
    private const int Length = 36;

    public UuidScalar()
        : base("UUID", "32 hexadecimal digits in five groups, such as \"123e4567-e89b-12d3-a456-426614174000\"")
    {
        Description = "The `UUID` scalar type represents a universally unique identifier as RFC 9562 defines it.";
        SpecifiedByUrl = "https://scalars.graphql.org/chillicream/uuid.html";
    }

    // The framework also takes white space and signs, which are no part of the format.
    protected override bool TryParse(string text, out Guid value)
    {
        value = default;
        return text.Length == Length
            && text.All(character => char.IsAsciiHexDigit(character) || character is '-')
            && Guid.TryParseExact(text, "D", out value);
    }

    protected override string Format(Guid value) => value.ToString("D");
}
