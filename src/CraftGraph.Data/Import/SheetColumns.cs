using System.Globalization;
using System.Linq.Expressions;
using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import;

/// <summary>
/// What the columns of a sheet mean. Each line names a column, says what may stand in it and where it goes; a cell that may
/// not is told, and its entity is not stored.
/// </summary>
internal sealed class SheetColumns<T>
    where T : CatalogueEntity
{
    private readonly List<string> _required = [];

    /// <summary>Columns that the header must have.</summary>
    public IReadOnlyList<string> Required => _required;

    /// <summary>Reads one cell each; run in the order of the declarations.</summary>
    public List<Action<T, Row, ImportSession>> Readers { get; } = [];

    /// <summary>A text that every row has.</summary>
    public void Text(string column, Action<T, string> set) => Add(column, (entity, row, _) =>
    {
        if (row[column] is { } text)
        {
            set(entity, text);
        }
        else
        {
            row.Report(column, "is empty");
        }
    });

    /// <summary>A text that a row may lack.</summary>
    public void OptionalText(string column, Action<T, string?> set) => Add(column, (entity, row, _) => set(entity, row[column]));

    /// <summary>A text that a row may lack and that the sheet gives in English alone.</summary>
    public void EnglishText(string column, Action<T, LocalizedText> set) =>
        Add(column, (entity, row, _) => set(entity, LocalizedText.English(row[column])));

    /// <summary>A text with a column for each language, such as <c>name_ar</c>; a row has it in one language at least.</summary>
    /// <param name="prefix">What stands before the language in the columns' names.</param>
    /// <param name="languages">Languages whose column the sheet must have; the others may be there.</param>
    /// <param name="set">Where it goes.</param>
    public void Languages(string prefix, IEnumerable<Language> languages, Action<T, LocalizedText> set)
    {
        var required = languages.Select(language => SheetLanguages.Column(prefix, language)).ToArray();
        _required.AddRange(required);
        Readers.Add((entity, row, _) =>
        {
            var text = row.Languages(prefix);
            if (text == LocalizedText.None)
            {
                row.Report(required[0], $"is empty, and so are the other {prefix} columns; one language at least is needed");
            }
            else
            {
                set(entity, text);
            }
        });
    }

    /// <summary>A text with columns in Arabic, French and English that a row may lack.</summary>
    /// <param name="prefix">What stands before the language in the columns' names.</param>
    /// <param name="set">Where it goes.</param>
    public void OptionalLanguages(string prefix, Action<T, LocalizedText> set) => Custom(
        SheetLanguages.Usual.Select(language => SheetLanguages.Column(prefix, language)),
        (entity, row, _) => set(entity, row.Languages(prefix)));

    /// <summary>A day such as <c>2011-10-25</c>; null for an empty cell.</summary>
    public void Day(string column, Action<T, DateOnly?> set) => AddOptional(column, row => row.Day(column), set);

    /// <summary>A day that every row has.</summary>
    public void RequiredDay(string column, Action<T, DateOnly> set) => AddRequired(column, row => row.Day(column), set);

    /// <summary>A date in the words of its publisher, who may have known a month or a year alone, and the day where it is one.</summary>
    public void PublishedDay(string column, Action<T, string?, DateOnly?> set) =>
        Add(column, (entity, row, _) => set(entity, row[column], row.ReadDay(column)));

    /// <summary>An amount in whole dirhams, as centimes; null for an empty cell.</summary>
    public void Dirhams(string column, Action<T, long?> set) => Add(column, (entity, row, _) =>
    {
        if (row[column] is not { } text)
        {
            set(entity, null);
        }
        else if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var dirhams) && dirhams <= 1_000_000_000_000_000)
        {
            set(entity, dirhams * 100);
        }
        else
        {
            row.Report(column, "is not a whole number of dirhams");
        }
    });

    /// <summary>A whole number; null for an empty cell.</summary>
    public void Integer(string column, int minimum, int maximum, Action<T, int?> set) =>
        AddOptional(column, row => row.Integer(column, minimum, maximum), set);

    /// <summary>A whole number that every row has.</summary>
    public void RequiredInteger(string column, int minimum, int maximum, Action<T, int> set) =>
        AddRequired(column, row => row.Integer(column, minimum, maximum), set);

    /// <summary>An amount in minor units of a currency, not negative; null for an empty cell.</summary>
    public void MinorUnits(string column, long maximum, Action<T, long?> set) =>
        AddOptional(column, row => row.Long(column, 0, maximum), set);

    /// <summary>An amount in minor units of a currency, not negative, that every row has.</summary>
    public void RequiredMinorUnits(string column, long maximum, Action<T, long> set) =>
        AddRequired(column, row => row.Long(column, 0, maximum), set);

    /// <summary>A number with at most three decimals, as its thousandths; exact. Every row has it.</summary>
    public void Thousandths(string column, Action<T, long> set) => Add(column, (entity, row, _) =>
    {
        // Binary floating point has no part in this: decimal holds every digit that the sheet may have.
        if (row[column] is { } text
            && decimal.TryParse(
                text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) <= 1_000_000_000_000_000m
            && decimal.IsInteger(number * 1000))
        {
            set(entity, (long)(number * 1000));
        }
        else
        {
            row.Report(column, "is not a number with at most three decimals, such as 28000 or 25.5");
        }
    });

    /// <summary>Degrees of latitude or longitude, within Morocco; null for an empty cell.</summary>
    public void Coordinate(string column, double minimum, double maximum, Action<T, double?> set) => Add(column, (entity, row, _) =>
    {
        if (row[column] is not { } text)
        {
            set(entity, null);
        }
        else if (double.TryParse(
            text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees)
            && degrees >= minimum && degrees <= maximum)
        {
            set(entity, degrees);
        }
        else
        {
            row.Report(column, string.Create(
                CultureInfo.InvariantCulture, $"is not within Morocco: decimal degrees from {minimum} to {maximum} are expected"));
        }
    });

    /// <summary>The columns <c>lat</c> and <c>lon</c>; rows may lack both.</summary>
    public void Coordinates(Action<T, double?> setLatitude, Action<T, double?> setLongitude)
    {
        Coordinate("lat", 20.5, 36.1, setLatitude);
        Coordinate("lon", -17.3, -0.9, setLongitude);
        Readers.Add((_, row, _) =>
        {
            if (row["lat"] is null != row["lon"] is null)
            {
                row.Report(row["lat"] is null ? "lat" : "lon", "is empty, while the other coordinate is given");
            }
        });
    }

    /// <summary>The columns <c>lat</c> and <c>lon</c>, which every row has.</summary>
    public void RequiredCoordinates(Action<T, double> setLatitude, Action<T, double> setLongitude)
    {
        Coordinates(
            (entity, degrees) => setLatitude(entity, degrees.GetValueOrDefault()),
            (entity, degrees) => setLongitude(entity, degrees.GetValueOrDefault()));
        Readers.Add((_, row, _) =>
        {
            row.ReportIfEmpty("lat");
            row.ReportIfEmpty("lon");
        });
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public void Flag(string column, Action<T, bool> set) => Add(column, (entity, row, _) =>
    {
        switch (row[column])
        {
            case "true":
                set(entity, true);
                break;
            case "false":
                set(entity, false);
                break;
            default:
                row.Report(column, "is neither true nor false");
                break;
        }
    });

    /// <summary>One of a list of words that every row has.</summary>
    public void Word<TValue>(string column, SheetWords<TValue> words, Action<T, TValue> set)
        where TValue : struct, Enum => Add(column, (entity, row, _) =>
    {
        if (words.Find(row[column]) is { } value)
        {
            set(entity, value);
        }
        else
        {
            row.Report(column, $"is none of {words}");
        }
    });

    /// <summary>One of a list of words; null for an empty cell.</summary>
    public void OptionalWord<TValue>(string column, SheetWords<TValue> words, Action<T, TValue?> set)
        where TValue : struct, Enum => Add(column, (entity, row, _) =>
    {
        if (row[column] is null)
        {
            set(entity, null);
        }
        else if (words.Find(row[column]) is { } value)
        {
            set(entity, value);
        }
        else
        {
            row.Report(column, $"is none of {words}");
        }
    });

    /// <summary>The key of a row of another sheet, which every row has.</summary>
    public void Reference<TTarget>(string column, Action<T, int> set)
        where TTarget : CatalogueEntity => Add(column, (entity, row, session) =>
    {
        if (session.Find<TTarget>(row, column, row[column]) is { } id)
        {
            set(entity, id);
        }
        else
        {
            row.ReportIfEmpty(column);
        }
    });

    /// <summary>The key of a row of another sheet; null for an empty cell.</summary>
    public void OptionalReference<TTarget>(string column, Action<T, int?> set)
        where TTarget : CatalogueEntity =>
        Add(column, (entity, row, session) => set(entity, session.Find<TTarget>(row, column, row[column])));

    /// <summary>
    /// The key of a row that itself points back to this one; null for an empty cell. Set once both are stored, since a
    /// database takes neither before the other.
    /// </summary>
    public void CircularReference<TTarget>(string column, Expression<Func<T, int?>> property)
        where TTarget : CatalogueEntity
    {
        var name = ((MemberExpression)property.Body).Member.Name;
        var read = property.Compile(preferInterpretation: true);
        Add(column, (entity, row, session) =>
        {
            var id = session.Find<TTarget>(row, column, row[column]);
            if (read(entity) != id)
            {
                session.AfterRowsAreStored(new CircularReference(entity, name, id));
            }
        });
    }

    /// <summary>The keys of rows of another sheet, separated by semicolons; they replace the ones before.</summary>
    public void References<TTarget>(string column, Expression<Func<T, IEnumerable<TTarget>>> relation)
        where TTarget : CatalogueEntity
    {
        var navigation = NameOf(relation);
        Add(column, (entity, row, session) => session.Pairs<T>(navigation).Replace(
            entity, row.List(column).Select(item => session.Find<TTarget>(row, column, item)).OfType<int>()));
    }

    /// <summary>The English names of rows of another sheet, separated by semicolons; they replace the ones before.</summary>
    public void ReferencesByEnglishName<TTarget>(string column, Expression<Func<T, IEnumerable<TTarget>>> relation)
        where TTarget : NamedFact
    {
        var navigation = NameOf(relation);
        Add(column, (entity, row, session) => session.Pairs<T>(navigation).Replace(
            entity, row.List(column).Select(item => session.FindByEnglishName<TTarget>(row, column, item)).OfType<int>()));
    }

    /// <summary>The English name of a row of another sheet, which every row has.</summary>
    public void ReferenceByEnglishName<TTarget>(string column, Action<T, int> set)
        where TTarget : NamedFact => Add(column, (entity, row, session) =>
    {
        if (session.FindByEnglishName<TTarget>(row, column, row[column]) is { } id)
        {
            set(entity, id);
        }
        else
        {
            row.ReportIfEmpty(column);
        }
    });

    /// <summary>Anything else: the row and the session to read from.</summary>
    public void Custom(IEnumerable<string> columns, Action<T, Row, ImportSession> read)
    {
        _required.AddRange(columns);
        Readers.Add(read);
    }

    private static string NameOf<TTarget>(Expression<Func<T, IEnumerable<TTarget>>> relation) =>
        ((MemberExpression)relation.Body).Member.Name;

    // A cell that could not be read was told, and what was stored before stays.
    private void AddOptional<TValue>(string column, Func<Row, TValue?> read, Action<T, TValue?> set)
        where TValue : struct => Add(column, (entity, row, _) =>
    {
        var value = read(row);
        if (value is not null || row[column] is null)
        {
            set(entity, value);
        }
    });

    private void AddRequired<TValue>(string column, Func<Row, TValue?> read, Action<T, TValue> set)
        where TValue : struct => Add(column, (entity, row, _) =>
    {
        if (read(row) is { } value)
        {
            set(entity, value);
        }
        else
        {
            row.ReportIfEmpty(column);
        }
    });

    private void Add(string column, Action<T, Row, ImportSession> read)
    {
        _required.Add(column);
        Readers.Add(read);
    }
}
