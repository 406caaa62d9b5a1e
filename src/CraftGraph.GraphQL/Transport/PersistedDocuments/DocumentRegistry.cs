using System.Text.Json;
using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Transport.PersistedDocuments;

/// <summary>
/// Finds the document that a request means: the one it brings, or one that is known by id. One registry serves all transports of a host.
/// </summary>
/// <remarks>
/// Spec: <see href="https://graphql.github.io/graphql-over-http/draft/#sec-Persisted-Documents"/>. Automatic persisted queries follow Apollo's
/// protocol, the sentences of its errors included, since clients compare them.
/// </remarks>
public sealed class DocumentRegistry
{
    private readonly AutomaticDocuments? _automatic;
    private readonly long _automaticBytes;

    /// <summary>Documents known beforehand; null for none.</summary>
    public TrustedDocuments? Trusted { get; init; }

    /// <summary>Whether any other document than the trusted ones is refused, also when the request brings its text.</summary>
    public bool IsTrustedOnly { get; init; }

    /// <summary>
    /// About how many bytes of memory documents may take that clients bring once and then call by their SHA-256; 0, unless given, for none.
    /// </summary>
    public long AutomaticBytes
    {
        get => _automaticBytes;
        init
        {
            _automaticBytes = value;
            _automatic = value > 0 ? new(value) : null;
        }
    }

    /// <summary>The texts that requests bring.</summary>
    internal DocumentTexts Texts { get; } = new();

    /// <summary>Finds a request's document.</summary>
    /// <param name="query">The text that the request brings; null for none.</param>
    /// <param name="documentId">The id by which it calls the document; null for none.</param>
    /// <param name="extensions">The request's extensions; null for none.</param>
    /// <exception cref="GraphQLException">There is no such document, it may not run, or the request contradicts itself.</exception>
    internal FoundDocument Find(string? query, string? documentId, JsonElement? extensions)
    {
        if (documentId is not null)
        {
            return FindById(documentId, query);
        }

        if (extensions is { } entries && entries.TryGetProperty("persistedQuery", out var persisted)
            && persisted.ValueKind is not JsonValueKind.Null)
        {
            return FindByHash(ReadHash(persisted), query);
        }

        if (query is null)
        {
            throw new GraphQLException("The parameter \"query\" is missing.", ErrorCode.BadRequest);
        }

        return IsTrustedOnly ? throw NotTrusted() : new(query, null);
    }

    /// <summary>Keeps a document that a client brought with its hash, once it was seen to run.</summary>
    internal void Keep(FoundDocument document)
    {
        if (document.NewHash is { } hash)
        {
            _automatic?.Add(hash, document.Text);
        }
    }

    private FoundDocument FindById(string id, string? query)
    {
        var isHash = id.StartsWith(DocumentHash.Prefix, StringComparison.Ordinal);
        if (isHash ? !DocumentHash.Is(id.AsSpan(DocumentHash.Prefix.Length)) : id.Contains(':', StringComparison.Ordinal) && !id.StartsWith("x-", StringComparison.Ordinal))
        {
            throw new GraphQLException(
                "The parameter \"documentId\" must be \"sha256:\" with 64 lower-case hexadecimal digits, begin with \"x-\", or have no colon.",
                ErrorCode.BadRequest);
        }

        var hash = isHash ? id[DocumentHash.Prefix.Length..] : null;
        var known = Trusted?.Find(id) ?? (hash is null || IsTrustedOnly ? null : _automatic?.Find(hash));
        if (known is null)
        {
            throw IsTrustedOnly ? NotTrusted() : new GraphQLException(
                $"There is no document with the id \"{JsonEcho.Shorten(id)}\".", ErrorCode.DocumentNotFound);
        }

        return query is null || query == known
            ? new(known, null)
            : throw new GraphQLException(
                "The parameters \"documentId\" and \"query\" mean different documents; one of them is enough.", ErrorCode.BadRequest);
    }

    private FoundDocument FindByHash(string hash, string? query)
    {
        if (query is not null && DocumentHash.Of(query) != hash)
        {
            throw new GraphQLException("provided sha does not match query", ErrorCode.BadRequest);
        }

        if (Trusted?.Find(DocumentHash.Prefix + hash) is { } trusted)
        {
            return new(trusted, null);
        }

        if (IsTrustedOnly)
        {
            throw NotTrusted();
        }

        if (_automatic is null)
        {
            throw new GraphQLException("PersistedQueryNotSupported", ErrorCode.PersistedQueryNotSupported);
        }

        return query is not null
            ? new(query, hash)
            : new(
                _automatic.Find(hash) ?? throw new GraphQLException("PersistedQueryNotFound", ErrorCode.PersistedQueryNotFound),
                null);
    }

    private static string ReadHash(JsonElement persisted)
    {
        if (persisted.ValueKind is not JsonValueKind.Object
            || !persisted.TryGetProperty("version", out var version)
            || version.ValueKind is not JsonValueKind.Number
            || !persisted.TryGetProperty("sha256Hash", out var hash)
            || hash.ValueKind is not JsonValueKind.String)
        {
            throw new GraphQLException(
                "The extension \"persistedQuery\" must be an object with the number \"version\" and the string \"sha256Hash\".",
                ErrorCode.BadRequest);
        }

        return version.TryGetInt32(out var number) && number == 1
            ? hash.GetString()!
            : throw new GraphQLException("Unsupported persisted query version", ErrorCode.BadRequest);
    }

    private static GraphQLException NotTrusted() =>
        new("Only documents that this service knows are run; call one by its id.", ErrorCode.DocumentNotTrusted);
}

/// <summary>The document that a request means.</summary>
/// <param name="Text">Its text.</param>
/// <param name="NewHash">Its SHA-256 when the client brought it to be kept under it; null otherwise.</param>
internal readonly record struct FoundDocument(string Text, string? NewHash);
