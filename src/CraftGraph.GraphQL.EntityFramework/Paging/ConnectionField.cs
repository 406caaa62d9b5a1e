using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Paging;

/// <summary>A field of a connection: its items, or something about the page.</summary>
internal abstract class ConnectionField(FieldPlan plan, bool isFirst)
{
    /// <summary>The field.</summary>
    public FieldPlan Plan { get; } = plan;

    /// <summary>The brace or comma before the key, and the key.</summary>
    public byte[] Prefix { get; } = [(byte)(isFirst ? '{' : ','), .. plan.ResponseNameJson.Span];

    /// <summary>Writes an item of the list, for <c>nodes</c> and <c>edges</c>; null for the other fields.</summary>
    public virtual Output? Items => null;

    /// <summary>Asks for the rows that it will read beside those of the page.</summary>
    public virtual void Request(RowReader? parent, RowRequests requests)
    {
    }

    /// <summary>How later items are put off; null when none are.</summary>
    public virtual StreamOutput? Stream => null;

    /// <summary>Writes something about the page; false when the connection must be null.</summary>
    public virtual bool WriteAbout(RowReader? parent, WriteScope scope, PageState page) => throw new NotSupportedException();
}

/// <summary><c>nodes</c> or <c>edges</c>.</summary>
internal sealed class ItemsField(FieldPlan plan, bool isFirst, Output item, StreamOutput? stream) : ConnectionField(plan, isFirst)
{
    public override Output? Items => item;

    public override StreamOutput? Stream => stream;
}

/// <summary><c>__typename</c>.</summary>
internal sealed class TypeNameField(FieldPlan plan, bool isFirst, byte[] json) : ConnectionField(plan, isFirst)
{
    public override bool WriteAbout(RowReader? parent, WriteScope scope, PageState page)
    {
        scope.Writer.WriteRaw(json);
        return true;
    }
}

/// <summary><c>totalCount</c>, a statement of its own.</summary>
internal sealed class TotalCountField(FieldPlan plan, bool isFirst, CompiledStatement count) : ConnectionField(plan, isFirst)
{
    public override void Request(RowReader? parent, RowRequests requests) => requests.Add(count, parent, 1, []);

    public override bool WriteAbout(RowReader? parent, WriteScope scope, PageState page)
    {
        var rows = scope.Session.Open(count, scope.Operation, parent);
        try
        {
            scope.Writer.WriteNumber(rows.Read() ? rows.GetInt64(0) : 0);
            return true;
        }
        finally
        {
            rows.Close();
        }
    }
}

/// <summary>What a connection tells of an argument of its list.</summary>
internal sealed class ArgumentField(FieldPlan plan, bool isFirst, Output value) : ConnectionField(plan, isFirst)
{
    public override bool WriteAbout(RowReader? parent, WriteScope scope, PageState page)
    {
        if (value.Write(null, scope) is OutputResult.Null)
        {
            scope.Writer.WriteNull();
        }

        return true;
    }
}

/// <summary><c>pageInfo</c>.</summary>
internal sealed class PageInfoField(FieldPlan plan, bool isFirst, IReadOnlyList<FieldPlan> fields) : ConnectionField(plan, isFirst)
{
    private readonly (byte[] Prefix, string Field)[] _fields =
        [.. fields.Select((field, i) => ((byte[])[(byte)(i == 0 ? '{' : ','), .. field.ResponseNameJson.Span], field.Field.Name))];

    public override bool WriteAbout(RowReader? parent, WriteScope scope, PageState page)
    {
        var writer = scope.Writer;
        if (_fields.Length == 0)
        {
            writer.WriteRaw((byte)'{');
        }

        foreach (var (prefix, field) in _fields)
        {
            writer.WriteRaw(prefix);
            switch (field)
            {
                case "hasNextPage": writer.WriteBoolean(page.HasNextPage); break;
                case "hasPreviousPage": writer.WriteBoolean(page.HasPreviousPage); break;
                case "startCursor": WriteCursor(scope, page.StartCursor.Span); break;
                case "endCursor": WriteCursor(scope, page.EndCursor.Span); break;
                default: writer.WriteRaw("\"PageInfo\""u8); break;
            }
        }

        writer.WriteRaw((byte)'}');
        return true;
    }

    private static void WriteCursor(WriteScope scope, ReadOnlySpan<byte> cursor)
    {
        if (cursor.IsEmpty)
        {
            scope.Writer.WriteNull();
            return;
        }

        scope.Writer.WriteUtf8String(cursor);
    }
}

/// <summary><c>cursor</c> of an edge.</summary>
internal sealed class CursorOutput(CursorEncoder encoder) : Output
{
    public override OutputResult Write(RowReader? row, WriteScope scope)
    {
        encoder.Write(row!, scope.Writer);
        return OutputResult.Written;
    }
}
