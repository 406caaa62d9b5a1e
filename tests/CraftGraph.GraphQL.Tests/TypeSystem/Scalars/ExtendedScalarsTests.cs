using System.Globalization;
using System.Text.Json;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.Tests.TypeSystem.Scalars;

public sealed class ExtendedScalarsTests
{
    public static TheoryData<string, string, string> Accepted => new()
    {
        // the scalar, what a client writes, what the response shows
        { "Long", "9223372036854775807", "9223372036854775807" },
        { "Long", "-9223372036854775808", "-9223372036854775808" },
        { "Long", "0", "0" },
        { "Decimal", "1234567.89", "1234567.89" },
        { "Decimal", "-0.1", "-0.1" },
        { "Decimal", "1e3", "1000" },
        { "Decimal", "1.50", "1.50" },
        { "Decimal", "0.0000000000000000000000000001", "0.0000000000000000000000000001" },
        { "Decimal", "79228162514264337593543950335", "79228162514264337593543950335" },
        { "UUID", "\"123E4567-e89b-12d3-a456-426614174000\"", "123e4567-e89b-12d3-a456-426614174000" },
        { "URI", "\"https://example.org:8080/a%20b?c=d#e\"", "https://example.org:8080/a%20b?c=d#e" },
        { "URI", "\"urn:isbn:0451450523\"", "urn:isbn:0451450523" },
        { "URI", "\"/path/to\"", "/path/to" },
        { "URI", "\"../parent\"", "../parent" },
        { "URI", "\"//example.org/path\"", "//example.org/path" },
        { "URI", "\"#section\"", "#section" },
        { "URI", "\"?query=value\"", "?query=value" },
        { "URI", "\"mailto:a@example.org\"", "mailto:a@example.org" },
        { "DateTime", "\"2024-02-29T18:30:00Z\"", "2024-02-29T18:30:00Z" },
        { "DateTime", "\"2024-02-29t18:30:00z\"", "2024-02-29T18:30:00Z" },
        { "DateTime", "\"2024-02-29T00:30:00.1234567+01:00\"", "2024-02-28T23:30:00.1234567Z" },
        { "DateTime", "\"2024-02-29T18:30:00.500-23:59\"", "2024-03-01T18:29:00.5Z" },
        { "Date", "\"2024-02-29\"", "2024-02-29" },
        { "Date", "\"0001-01-01\"", "0001-01-01" },
        { "LocalTime", "\"00:00:00\"", "00:00:00" },
        { "LocalTime", "\"23:59:59.9999999\"", "23:59:59.9999999" },
        { "LocalTime", "\"09:30:00.500\"", "09:30:00.5" },
        { "Duration", "\"P1DT2H30M\"", "P1DT2H30M" },
        { "Duration", "\"P2W\"", "P14D" },
        { "Duration", "\"P1W1D\"", "P8D" },
        { "Duration", "\"PT0.5S\"", "PT0.5S" },
        { "Duration", "\"-PT15M\"", "-PT15M" },
        { "Duration", "\"PT0S\"", "PT0S" },
        { "Duration", "\"PT90M\"", "PT1H30M" },
        { "Duration", "\"-P10675199DT2H48M5.4775808S\"", "-P10675199DT2H48M5.4775808S" },
    };

    public static TheoryData<string, string> Refused => new()
    {
        { "Long", "9223372036854775808" },
        { "Long", "3.14" },
        { "Long", "\"1000\"" },
        { "Decimal", "\"1.5\"" },
        { "Decimal", "0.12345678901234567890123456789" },
        { "Decimal", "79228162514264337593543950336" },
        { "Decimal", "1e400" },
        { "Decimal", "1e-29" },
        { "Decimal", "true" },
        { "UUID", "\"123e4567e89b12d3a456426614174000\"" },
        { "UUID", "\"g23e4567-e89b-12d3-a456-426614174000\"" },
        { "UUID", "\"{123e4567-e89b-12d3-a456-426614174000}\"" },
        { "UUID", "\" 23e4567-e89b-12d3-a456-426614174000\"" },
        { "UUID", "\"+23e4567-e89b-12d3-a456-426614174000\"" },
        { "UUID", "1" },
        { "URI", "\"\"" },
        { "URI", "\"ht!tp://example.org\"" },
        { "URI", "\"http://exam ple.org\"" },
        { "URI", "\"/a%2\"" },
        { "URI", "\"/حرف\"" },
        { "DateTime", "\"2024-02-29T18:30:00\"" },
        { "DateTime", "\"2024-02-29 18:30:00Z\"" },
        { "DateTime", "\"2024-02-30T18:30:00Z\"" },
        { "DateTime", "\"2024-02-29T24:00:00Z\"" },
        { "DateTime", "\"2024-02-29T18:30:60Z\"" },
        { "DateTime", "\"2024-02-29T18:30:00+24:00\"" },
        { "DateTime", "\"2024-02-29T18:30:00.12345678Z\"" },
        { "DateTime", "\"2024-02-29T18:30:00.Z\"" },
        { "DateTime", "\"2024-02-29T18:30:00 UTC\"" },
        { "DateTime", "\"0001-01-01T00:00:00+01:00\"" },
        { "DateTime", "\"٢٠٢٤-02-29T18:30:00Z\"" },
        { "DateTime", "1709231400" },
        { "Date", "\"2024-02-30\"" },
        { "Date", "\"2024-2-9\"" },
        { "Date", "\"29.02.2024\"" },
        { "Date", "\"2024-02-29T00:00:00Z\"" },
        { "Date", "\" 2024-02-29\"" },
        { "LocalTime", "\"24:00:00\"" },
        { "LocalTime", "\"09:30\"" },
        { "LocalTime", "\"09:30:00Z\"" },
        { "LocalTime", "\"9:30:00\"" },
        { "LocalTime", "\"09:30:00.12345678\"" },
        { "Duration", "\"\"" },
        { "Duration", "\"P\"" },
        { "Duration", "\"PT\"" },
        { "Duration", "\"P1DT\"" },
        { "Duration", "\"P1Y\"" },
        { "Duration", "\"P1M\"" },
        { "Duration", "\"1:30:00\"" },
        { "Duration", "\"PT1M1H\"" },
        { "Duration", "\"P1H\"" },
        { "Duration", "\"PT1.5H\"" },
        { "Duration", "\"P10675200D\"" },
        { "Duration", "\"PT99999999999999999999S\"" },
        { "Duration", "\"PT-1S\"" },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public void A_value_is_taken_from_literals_and_from_json_and_written_in_its_canonical_form(string name, string input, string output)
    {
        var scalar = Find(name);
        var fromLiteral = scalar.ParseLiteral(Parser.ParseConstValue(input));
        Assert.Null(fromLiteral.Problem);
        Assert.Equal(fromLiteral.Value, scalar.ParseJson(JsonDocument.Parse(input).RootElement).Value);
        Assert.Equal(output, Show(scalar.Serialize(fromLiteral.Value!).Value));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_value_of_another_format_is_refused_with_the_name_of_the_scalar(string name, string input)
    {
        var scalar = Find(name);
        Assert.StartsWith($"{name} cannot represent ", scalar.ParseLiteral(Parser.ParseConstValue(input)).Problem, StringComparison.Ordinal);
        Assert.StartsWith(
            $"{name} cannot represent ", scalar.ParseJson(JsonDocument.Parse(input).RootElement).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void The_culture_of_the_thread_changes_nothing()
    {
        // What fr-MA and hu-HU do to numbers and dates, and a little worse.
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = "\u00a0";
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.DateTimeFormat.DateSeparator = ". ";
        culture.DateTimeFormat.TimeSeparator = "h";
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            foreach (var (name, input, output) in Accepted.Select(row => row.Data))
            {
                A_value_is_taken_from_literals_and_from_json_and_written_in_its_canonical_form(name, input, output);
            }

            foreach (var (name, input) in Refused.Select(row => row.Data))
            {
                A_value_of_another_format_is_refused_with_the_name_of_the_scalar(name, input);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Every_scalar_names_the_page_that_defines_it() => Assert.All(ExtendedScalars.All, scalar =>
        Assert.StartsWith("https://scalars.graphql.org/chillicream/", scalar.SpecifiedByUrl, StringComparison.Ordinal));

    [Fact]
    public void A_date_time_of_code_is_an_instant_in_utc()
    {
        var parsed = Assert.IsType<DateTime>(
            ExtendedScalars.DateTime.ParseLiteral(Parser.ParseConstValue("\"2024-02-29T18:30:00+01:00\"")).Value);
        Assert.Equal(new DateTime(2024, 2, 29, 17, 30, 0, DateTimeKind.Utc), parsed);
        Assert.Equal(DateTimeKind.Utc, parsed.Kind);
        Assert.Equal(
            "2024-02-29T17:30:00Z",
            ExtendedScalars.DateTime.Serialize(new DateTimeOffset(2024, 2, 29, 18, 30, 0, TimeSpan.FromHours(1))).Value);
        Assert.Equal(
            "2024-02-29T18:30:00Z",
            ExtendedScalars.DateTime.Serialize(new DateTime(2024, 2, 29, 18, 30, 0, DateTimeKind.Unspecified)).Value);
    }

    [Fact]
    public void A_decimal_is_never_made_of_a_binary_fraction() =>
        Assert.Equal("Decimal cannot represent a binary floating-point number exactly.", ExtendedScalars.Decimal.Serialize(0.1).Problem);

    [Fact]
    public void A_uri_of_code_is_written_with_escapes_that_clients_can_give_back()
    {
        Assert.Equal(
            "https://example.org/%D8%AD%D8%B1%D9%81?a=b%20c",
            ExtendedScalars.Uri.Serialize(new Uri("https://example.org/حرف?a=b c")).Value);
        Assert.Equal("../%D8%AD/x", ExtendedScalars.Uri.Serialize(new Uri("../ح/x", UriKind.Relative)).Value);
    }

    [Fact]
    public void A_whole_number_is_a_long_however_json_writes_it()
    {
        Assert.Equal(100L, ExtendedScalars.Long.ParseJson(JsonDocument.Parse("1e2").RootElement).Value);
        Assert.Equal(1L, ExtendedScalars.Long.ParseJson(JsonDocument.Parse("1.0").RootElement).Value);
    }

    [Fact]
    public void A_long_refused_text_is_cut_in_the_message()
    {
        var problem = ExtendedScalars.Date.ParseLiteral(Parser.ParseConstValue($"\"{new string('9', 100_000)}\"")).Problem;
        Assert.InRange(problem!.Length, 1, 300);
    }

    private static ScalarType Find(string name) => ExtendedScalars.All.Single(scalar => scalar.Name == name);

    private static string Show(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
