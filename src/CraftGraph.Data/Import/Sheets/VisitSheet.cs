using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>visits.csv</c>: what cooperatives offer visitors.</summary>
internal sealed class VisitSheet() : NamedFactSheet<Visit>("visits.csv")
{
    private const int MaximumMinutes = 7 * 24 * 60;
    private const int MaximumVisitors = 10_000;
    private const int MaximumPriceMinor = 100_000_000;
    private const int MaximumHoursAhead = 24 * 366;

    private static readonly SheetWords<VisitKind> Kinds = new();
    private static readonly SheetWords<VisitPriceBasis> Bases = new();
    private static readonly SheetWords<BookingRequirement> Bookings = new();

    protected override void DeclareNamed(SheetColumns<Visit> columns)
    {
        columns.Reference<Cooperative>("cooperative_id", (visit, cooperative) => visit.ProducerId = cooperative);
        columns.Word("kind", Kinds, (visit, kind) => visit.Kind = kind);
        columns.OptionalLanguages("description", (visit, description) => visit.Description = description);
        columns.Integer("duration_minutes", 1, MaximumMinutes, (visit, minutes) => visit.DurationMinutes = minutes);
        columns.Integer("group_minimum", 1, MaximumVisitors, (visit, minimum) => visit.GroupMinimum = minimum ?? 1);
        columns.Integer("group_maximum", 1, MaximumVisitors, (visit, maximum) => visit.GroupMaximum = maximum);
        columns.Integer("price_minor", 0, MaximumPriceMinor, (visit, price) => visit.PriceMinor = price);
        columns.OptionalText("currency", (visit, currency) => visit.Currency = currency ?? "MAD");
        columns.OptionalWord("price_basis", Bases, (visit, basis) => visit.PriceBasis = basis);
        columns.OptionalWord("booking", Bookings, (visit, booking) => visit.Booking = booking);
        columns.Integer("booking_hours_ahead", 0, MaximumHoursAhead, (visit, hours) => visit.BookingHoursAhead = hours);
        columns.OptionalText("booking_phone", (visit, phone) => visit.BookingPhone = phone);
        columns.OptionalText("booking_email", (visit, email) => visit.BookingEmail = email);
        columns.OptionalText("booking_page", (visit, page) => visit.BookingPage = page);
        columns.References("language_ids", visit => visit.Languages);
        columns.References("trade_ids", visit => visit.Trades);
        columns.References("technique_ids", visit => visit.Techniques);
        columns.References("product_ids", visit => visit.Products);
        columns.Custom([], (visit, row, _) => CheckTerms(visit, row));
    }

    protected override Visit Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };

    public override void Check(ImportSession session)
    {
        foreach (var (row, visit) in Rows(session))
        {
            if (session.Table<Cooperative>().ById(visit.ProducerId).ReceivesVisitors is not true)
            {
                row.Report("cooperative_id", "names a cooperative of which receives_visitors is not true");
            }
        }
    }

    private static void CheckTerms(Visit visit, Row row)
    {
        if (visit.GroupMaximum < visit.GroupMinimum)
        {
            row.Report("group_maximum", "is less than group_minimum");
        }

        if (!CurrencyCode.IsWellFormed(visit.Currency))
        {
            row.Report("currency", "is no code of a currency, such as EUR");
        }

        if (visit.PriceMinor > 0 == visit.PriceBasis is null)
        {
            row.Report("price_basis", visit.PriceBasis is null ? "is empty, while there is a price" : "has no meaning without a price");
        }

        if (visit.BookingHoursAhead is not null && visit.Booking is not (BookingRequirement.Recommended or BookingRequirement.Required))
        {
            row.Report("booking_hours_ahead", "has no meaning where nothing says that the visit is booked");
        }

        if (visit.BookingPhone is { } phone && !(phone.StartsWith('+') && phone.Length > 6 && phone[1..].All(sign => char.IsAsciiDigit(sign) || sign == ' ')))
        {
            row.Report("booking_phone", "is no telephone number with the country's prefix, such as +212 5 12 34 56 78");
        }

        if (visit.BookingEmail is { } email && !(email.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < email.Length - 1 && at == email.LastIndexOf('@') && !email.Contains(' ', StringComparison.Ordinal)))
        {
            row.Report("booking_email", "is no e-mail address");
        }

        if (visit.BookingPage is { } page && !(Uri.TryCreate(page, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps))
        {
            row.Report("booking_page", "is no address that begins with https");
        }
    }
}
