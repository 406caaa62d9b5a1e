using CraftGraph.Api.Languages;
using CraftGraph.Data.Model;

namespace CraftGraph.Api.Downloads;

/// <summary>The operation that files are made of. Whoever adds a field to the package adds it here, and nowhere else.</summary>
internal static class CircuitQuery
{
    /// <summary>Its document: a variable <c>$slug</c>, and one for each language that says whether texts are asked for in it.</summary>
    public static string Text { get; } = $$"""
        query CircuitFiles($slug: String!, {{EachLanguage((code, _) => $"${code}: Boolean!")}}) {
          circuit(slug: $slug) {
            slug {{Texts("name")}} {{Texts("facts")}} mode isOfficial suggestedDuration verification
            routeMeters travelMinutes visitMinutes durationMinutes isEstimated
            region { slug {{Texts("name")}} }
            trades { slug {{Texts("name")}} }
            path { polyline geoJson bounds { south west north east } }
            {{Images()}}
            sources { titleAndAddress }
            stops {
              position dwellMinutes isDwellEstimated
              leg { mode straightMeters routeMeters minutes isEstimated }
              pointOfSale {
                slug {{Texts("name")}} {{Texts("facts")}} kind coordinatePrecision verification
                coordinates { latitude longitude }
                town { slug {{Texts("name")}} }
                trades { slug {{Texts("name")}} }
                {{Images()}}
                openingRules {
                  calendar isOpen weekday opens closes closesDaysLater firstDay lastDay firstMonthDay lastMonthDay {{Texts("reason")}}
                }
                sources { titleAndAddress }
              }
            }
          }
        }
        """;

    /// <summary>The values of its variables.</summary>
    public static Dictionary<string, object> Variables(string slug, IReadOnlyList<Language> languages)
    {
        var variables = new Dictionary<string, object> { ["slug"] = slug };
        foreach (var language in Enum.GetValues<Language>())
        {
            variables[language.Tag()] = languages.Contains(language);
        }

        return variables;
    }

    // Without addresses: the files are in the package, and where they are on the web depends on the host.
    private static string Images() => $"images {{ slug width height {Texts("alternativeText")} credit licence isDrawing mediaType contentVersion }}";

    private static string Texts(string field) =>
        EachLanguage((code, language) => $"{field}_{code}: {field}(language: {language}) @include(if: ${code}) {{ value language }}");

    private static string EachLanguage(Func<string, string, string> write) => string.Join(
        ' ', Enum.GetValues<Language>().Select(language => write(language.Tag(), language.ToString().ToUpperInvariant())));
}
