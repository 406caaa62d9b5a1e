using System.Globalization;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.TypeSystem;

/// <summary>The directive by which a schema says for how long answers may be kept. A schema that uses it lists it among its directives.</summary>
/// <remarks>Source: Apollo's conventions for <c>@cacheControl</c>, without <c>inheritMaxAge</c>.</remarks>
public static class CacheControlDirective
{
    /// <summary>The directive's name.</summary>
    public const string Name = "cacheControl";

    private const string MaxAge = "maxAge";
    private const string Scope = "scope";

    private static readonly EnumType Scopes = new(
        "CacheControlScope",
        [
            new("PUBLIC") { Description = "Whoever asks the same gets the same." },
            new("PRIVATE") { Description = "For the client alone that asked." },
        ])
    {
        Description = "Who may keep an answer.",
    };

    /// <summary><c>@cacheControl(maxAge:, scope:)</c>.</summary>
    public static DirectiveDefinition Definition { get; } = new(
        Name, DirectiveLocations.FieldDefinition | DirectiveLocations.Object | DirectiveLocations.Interface | DirectiveLocations.Union)
    {
        Description = "For how long an answer with it may be kept: for the least age of all that it has. A field without it has its type's, and without that the one above.",
        Arguments = new(
            [
                new InputValue(MaxAge, SpecifiedScalars.Int) { Description = "How many seconds; 0 for not at all." },
                new InputValue(Scope, Scopes) { Description = "Who may keep it; everybody unless said." },
            ],
            argument => argument.Name),
    };

    /// <summary>The directive as it stands on a field or type.</summary>
    /// <param name="maxAge">How many seconds.</param>
    /// <param name="isPrivate">Whether only the client that asked may keep it.</param>
    public static DirectiveNode Apply(int maxAge, bool isPrivate = false) => new()
    {
        Name = Name,
        Arguments =
        [
            new() { Name = MaxAge, Value = new IntValueNode { Text = maxAge.ToString(CultureInfo.InvariantCulture) } },
            .. isPrivate ? [new() { Name = Scope, Value = new EnumValueNode { Name = "PRIVATE" } }] : Array.Empty<ArgumentNode>(),
        ],
    };

    /// <summary>What the directives on a field or type say; null where none of them is this one.</summary>
    internal static CacheHint? Find(IReadOnlyList<DirectiveNode> applied)
    {
        foreach (var directive in applied)
        {
            if (directive.Name == Name)
            {
                var age = directive.Arguments.FirstOrDefault(argument => argument.Name == MaxAge)?.Value as IntValueNode;
                var scope = directive.Arguments.FirstOrDefault(argument => argument.Name == Scope)?.Value as EnumValueNode;
                return new(age is null ? null : int.Parse(age.Text, CultureInfo.InvariantCulture), scope?.Name == "PRIVATE");
            }
        }

        return null;
    }
}

/// <summary>What the schema says of keeping a field or type.</summary>
/// <param name="MaxAge">In seconds; null where only the scope is said.</param>
/// <param name="IsPrivate">Whether only the client that asked may keep it.</param>
internal readonly record struct CacheHint(int? MaxAge, bool IsPrivate);
