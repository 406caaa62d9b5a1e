using System.Text.Unicode;
using CsvHelper;

namespace CraftGraph.Data.Import;

/// <summary>Reads the text of a sheet: UTF-8, commas, quotes as RFC 4180 has them, one header row.</summary>
internal static class CsvText
{
    /// <summary>The rows that can be read. Those that cannot are told to <paramref name="problems"/> and left out.</summary>
    /// <param name="file">Name of the sheet, for the problems.</param>
    /// <param name="content">The whole file.</param>
    /// <param name="requiredColumns">Columns without which no row can be read.</param>
    /// <param name="problems">Gets what is wrong.</param>
    public static List<Row> Read(
        string file, byte[] content, IReadOnlyList<string> requiredColumns, ICollection<ImportProblem> problems)
    {
        var rows = new List<Row>();
        if (!Utf8.IsValid(content))
        {
            problems.Add(new ImportProblem(file, LineOfFirstInvalidByte(content), null, null, "is not UTF-8; save the sheet as UTF-8"));
            return rows;
        }

        int? headerFields = null;
        var options = new CsvReaderOptions
        {
            Separator = ',',
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Skip,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            OnMalformedRecord = record => problems.Add(new ImportProblem(
                file, (int)record.LineNumber, null, null, WhatIsWrong(record, headerFields))),
        };

        using var reader = CsvReader.Create(content, options);
        var header = reader.Headers.ToArray();
        headerFields = header.Length;
        if (header.Length == 0)
        {
            problems.Add(new ImportProblem(file, null, null, null, "is empty; a header row is expected"));
            return rows;
        }

        if (!HeaderIsGood(file, header, requiredColumns, problems))
        {
            return rows;
        }

        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < header.Length; i++)
        {
            columns.Add(header[i], i);
        }

        while (reader.Read())
        {
            var cells = new string[header.Length];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = reader.GetString(i);
            }

            rows.Add(new Row(file, (int)reader.LineNumber, columns, cells, problems));
        }

        return rows;
    }

    private static string WhatIsWrong(CsvMalformedRecord record, int? headerFields) => record.Reason switch
    {
        CsvMalformedReason.StrayQuote => "has a quote inside a field that is not quoted",
        CsvMalformedReason.TextAfterClosingQuote => "has text after a closing quote",
        CsvMalformedReason.UnterminatedQuote => "opens a quote that is never closed",
        CsvMalformedReason.FieldCountMismatch => $"does not have as many fields as the header, which has {headerFields}",
        _ => "is not a row of comma-separated values",
    };

    private static bool HeaderIsGood(
        string file, string[] header, IReadOnlyList<string> requiredColumns, ICollection<ImportProblem> problems)
    {
        var isGood = true;
        foreach (var repeated in header.GroupBy(name => name, StringComparer.Ordinal).Where(names => names.Count() > 1))
        {
            problems.Add(new ImportProblem(file, 1, repeated.Key, null, "stands twice in the header"));
            isGood = false;
        }

        foreach (var missing in requiredColumns.Except(header, StringComparer.Ordinal))
        {
            problems.Add(new ImportProblem(file, 1, missing, null, "is missing from the header"));
            isGood = false;
        }

        return isGood;
    }

    private static int LineOfFirstInvalidByte(ReadOnlySpan<byte> content)
    {
        var line = 1;
        while (!content.IsEmpty)
        {
            var end = content.IndexOf((byte)'\n');
            var current = end < 0 ? content : content[..end];
            if (!Utf8.IsValid(current))
            {
                return line;
            }

            content = content[(current.Length + (end < 0 ? 0 : 1))..];
            line++;
        }

        return line;
    }
}
