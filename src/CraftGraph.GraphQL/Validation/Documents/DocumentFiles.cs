using System.Text;
using System.Text.Json;

namespace CraftGraph.GraphQL.Validation.Documents;

/// <summary>Reads documents from files, folders and JSON Lines, one after the other.</summary>
internal static class DocumentFiles
{
    // Text that is not UTF-8 is a mistake to be told, not to be replaced by question marks.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// The documents of a path: those of a folder, at any depth and in the order of their names; those of a file of JSON Lines
    /// (<c>.jsonl</c>, <c>.ndjson</c>); or the one that any other file is.
    /// </summary>
    /// <exception cref="DocumentCheckException">There is nothing at the path, or it cannot be read.</exception>
    public static IEnumerable<DocumentSource> Read(string path)
    {
        if (Directory.Exists(path))
        {
            return ReadFolder(path);
        }

        return !File.Exists(path)
            ? throw new DocumentCheckException([$"{path}: There is no such file or folder."])
            : Path.GetExtension(path) is ".jsonl" or ".ndjson"
                ? ReadLinesOf(path)
                : [ReadDocument(path, path)];
    }

    /// <summary>The documents of JSON Lines: an object with <c>id</c>, a string or number, and <c>document</c> on each; empty lines are passed over.</summary>
    /// <param name="lines">The lines; read to their end.</param>
    /// <param name="name">Where the lines are from: with the line's number it is the id of a line that has none.</param>
    public static IEnumerable<DocumentSource> ReadLines(TextReader lines, string name)
    {
        var number = 0;
        while (lines.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return ReadLine(line, $"{name}:{number}");
            }
        }
    }

    /// <summary>The text of a file.</summary>
    /// <exception cref="DocumentCheckException">It cannot be read.</exception>
    public static string ReadText(string path)
    {
        try
        {
            return File.ReadAllText(path, Strict);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            throw Unreadable(path, problem);
        }
    }

    private static IEnumerable<DocumentSource> ReadFolder(string path)
    {
        IEnumerable<string> files;
        try
        {
            files = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Where(file => Path.GetExtension(file) is ".graphql" or ".gql")
                .Order(StringComparer.Ordinal)
                .ToList();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, problem);
        }

        return files.Select(file => ReadDocument(file.Replace('\\', '/'), file));
    }

    private static DocumentSource ReadDocument(string id, string path)
    {
        try
        {
            return DocumentSource.Of(id, File.ReadAllText(path, Strict));
        }
        catch (DecoderFallbackException)
        {
            return DocumentSource.Unreadable(id, "The file is not UTF-8 text.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, problem);
        }
    }

    private static IEnumerable<DocumentSource> ReadLinesOf(string path)
    {
        StreamReader lines;
        try
        {
            lines = new(path, Encoding.UTF8);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, problem);
        }

        using (lines)
        {
            foreach (var source in ReadLines(lines, path))
            {
                yield return source;
            }
        }
    }

    private static DocumentSource ReadLine(string line, string place)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.ValueKind is not JsonValueKind.Object
                || !root.TryGetProperty("document", out var document)
                || document.ValueKind is not JsonValueKind.String)
            {
                return DocumentSource.Unreadable(place, "The line is not a JSON object with the string \"document\".");
            }

            var hasId = root.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.String or JsonValueKind.Number;
            return hasId ? new(id.Clone(), document.GetString(), null) : DocumentSource.Of(place, document.GetString()!);
        }
        catch (JsonException problem)
        {
            return DocumentSource.Unreadable(place, $"The line is not valid JSON, at byte {problem.BytePositionInLine + 1}.");
        }
        catch (InvalidOperationException)
        {
            return DocumentSource.Unreadable(place, "The line holds a string that is not valid Unicode.");
        }
    }

    private static DocumentCheckException Unreadable(string path, Exception problem) =>
        new([$"{path}: It cannot be read: {(problem is DecoderFallbackException ? "it is not UTF-8 text." : problem.Message)}".ReplaceLineEndings(" ")]);
}
