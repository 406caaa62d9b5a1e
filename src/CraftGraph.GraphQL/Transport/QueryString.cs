using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Transport;

/// <summary>The parameters behind the question mark of an address, decoded.</summary>
/// <remarks>Source: WHATWG URL standard, section application/x-www-form-urlencoded.</remarks>
internal sealed class QueryString
{
    private readonly Dictionary<string, string> _parameters = new(StringComparer.Ordinal);
    private readonly HashSet<string> _repeated = new(StringComparer.Ordinal);

    /// <summary>Decodes a query string, with or without its question mark.</summary>
    public QueryString(string? text)
    {
        foreach (var part in (text ?? "").TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var name = Decode(equals < 0 ? part : part[..equals]);
            if (!_parameters.TryAdd(name, equals < 0 ? "" : Decode(part[(equals + 1)..])))
            {
                _repeated.Add(name);
            }
        }
    }

    /// <summary>The parameter's value; null when it is not there.</summary>
    /// <exception cref="GraphQLException">The parameter stands twice.</exception>
    public string? Find(string name) => _repeated.Contains(name)
        ? throw new GraphQLException($"The parameter \"{name}\" stands more than once.", ErrorCode.BadRequest)
        : _parameters.GetValueOrDefault(name);

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
