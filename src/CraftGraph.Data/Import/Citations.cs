using System.Security.Cryptography;
using System.Text;
using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import;

/// <summary>
/// Turns the citations of a source column, which bars separate, into sources. A citation that is a title of the register is
/// that source; one that starts with a title is a part of it; any other becomes a source of its own.
/// </summary>
internal sealed class Citations(ImportSession session)
{
    /// <summary>What the keys of sources that no register has start with.</summary>
    public const string KeyPrefix = "cited-";

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private Source[]? _register;

    /// <summary>The ids of the sources that a column names, in its order; empty for an empty cell.</summary>
    public IReadOnlyList<int> Read(Row row, string column) =>
        row[column] is { } text
            ? [.. text.Split(" | ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Find).Distinct()]
            : [];

    private int Find(string citation)
    {
        if (_ids.TryGetValue(citation, out var known))
        {
            return known;
        }

        _register ??= [.. session.Table<Source>().All.Where(source => source.Locator is null)];
        var source = _register.FirstOrDefault(source => source.TitleAndAddress == citation) ?? Add(citation);
        _ids.Add(citation, source.Id);
        return source.Id;
    }

    private Source Add(string citation)
    {
        var whole = _register!
            .Where(source => source.Kind != SourceKind.Unregistered && citation.StartsWith(source.TitleAndAddress + " ", StringComparison.Ordinal))
            .MaxBy(source => source.TitleAndAddress.Length);
        var slug = KeyPrefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(citation)).AsSpan(0, 6));
        var table = session.Table<Source>();
        table.Register(slug, citation);
        var source = table.Open(slug, id => new Source { Id = id, Slug = slug });
        source.TitleAndAddress = whole?.TitleAndAddress ?? citation;
        source.Kind = whole?.Kind ?? SourceKind.Unregistered;
        source.WholeId = whole?.Id;
        source.Locator = whole is null ? null : WithoutBrackets(citation[whole.TitleAndAddress.Length..].Trim());
        return source;
    }

    private static string WithoutBrackets(string locator) =>
        locator.StartsWith('(') && locator.IndexOf(')', StringComparison.Ordinal) == locator.Length - 1 ? locator[1..^1] : locator;
}
