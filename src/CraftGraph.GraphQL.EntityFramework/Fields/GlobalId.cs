using System.Buffers.Text;
using System.Text;
using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.EntityFramework.Fields;

/// <summary>The id of an entity among all types: base64url of the type's name, a colon and the entity's own key. Opaque to clients.</summary>
/// <param name="TypeName">The name of the object type.</param>
/// <param name="Key">The entity's own key.</param>
public readonly record struct GlobalId(string TypeName, string Key)
{
    private const int MaximumLength = 512;

    /// <summary>Reads an id that a client gave.</summary>
    /// <exception cref="GraphQLException">It is not an id that this API gave.</exception>
    public static GlobalId Parse(string id)
    {
        if (id.Length is > 0 and <= MaximumLength && Base64Url.IsValid(id))
        {
            var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(id));
            if (text.IndexOf(':') is > 0 and var colon && colon < text.Length - 1)
            {
                return new(text[..colon], text[(colon + 1)..]);
            }
        }

        throw Unknown(id);
    }

    /// <summary>The mistake of giving an id that this API never gave.</summary>
    public static GraphQLException Unknown(string id) =>
        new($"\"{(id.Length > 64 ? id[..64] + "…" : id)}\" is not an id of this API.", ErrorCode.InvalidId);

    /// <summary>The id as clients see it.</summary>
    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{TypeName}:{Key}"));
}
