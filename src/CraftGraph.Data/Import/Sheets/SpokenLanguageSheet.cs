using System.Text.RegularExpressions;
using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>spoken-languages.csv</c>: languages in which visitors are received.</summary>
internal sealed partial class SpokenLanguageSheet() : NamedFactSheet<SpokenLanguage>("spoken-languages.csv")
{
    protected override void DeclareNamed(SheetColumns<SpokenLanguage> columns) => columns.Text("tag", (language, tag) => language.Tag = tag);

    protected override SpokenLanguage Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };

    public override void Check(ImportSession session)
    {
        var tags = session.Table<SpokenLanguage>().All.ToLookup(language => language.Tag, StringComparer.OrdinalIgnoreCase);
        foreach (var (row, language) in Rows(session))
        {
            if (!WellFormed().IsMatch(language.Tag))
            {
                row.Report("tag", "is no language of BCP 47 with a script and a region if there, such as en, pt-BR or shi-Tfng");
            }
            else if (tags[language.Tag].Count() > 1)
            {
                row.Report("tag", "is also the tag of another language");
            }
        }
    }

    // Of RFC 5646, what tells spoken languages apart: language, script and region, in their recommended case.
    [GeneratedRegex("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex WellFormed();
}
