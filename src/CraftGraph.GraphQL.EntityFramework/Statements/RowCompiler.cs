using System.Globalization;
using System.Linq.Expressions;
using System.Text;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>Compiles what is asked of a row: columns of its statement, and statements of their own for the lists in it.</summary>
public sealed class RowCompiler
{
    internal RowCompiler(ListBuilder list) => List = list;

    /// <summary>The list that the row belongs to.</summary>
    public ListBuilder List { get; }

    /// <summary>The types.</summary>
    public EntitySchema Schema => List.Root.Schema;

    /// <summary>The questions that the SQL depends on.</summary>
    public Shape Shape => List.Shape;

    /// <summary>The column of an expression over the row.</summary>
    public int Column(Expression expression) => List.Statement.Column(expression);

    /// <summary>
    /// Has each request look at a value before any statement runs. A <see cref="GraphQLException"/> that it throws is told once, at the field that is being
    /// compiled.
    /// </summary>
    public ValueSource Check(ValueSource source, FieldPlan field) => List.Root.Check(source, field);

    /// <summary>Writes a leaf.</summary>
    public Output CompileLeaf(Expression value)
    {
        var type = Nullable.GetUnderlyingType(value.Type) ?? value.Type;
        var column = Column(value);
        return type switch
        {
            { IsEnum: true } => new EnumOutput(column, GetStoredNames(type)),
            _ when type == typeof(string) || type == typeof(DateOnly) => new TextOutput(column),
            _ when type == typeof(int) || type == typeof(long) => new IntegerOutput(column),
            _ when type == typeof(double) => new DoubleOutput(column),
            _ when type == typeof(bool) => new BooleanOutput(column),
            _ when type == typeof(DateTime) => new InstantOutput(column),
            _ => throw new InvalidOperationException($"No output writes {type}."),
        };
    }

    /// <summary>Writes an object: a row joined, or an object made of columns.</summary>
    /// <param name="plan">What is asked of it.</param>
    /// <param name="type">Its type.</param>
    /// <param name="source">The object, over the row.</param>
    /// <param name="isNullable">Whether it may not be there.</param>
    public Output CompileObject(FieldPlan plan, DescribedType type, Expression source, bool isNullable)
    {
        if (type.IsAbstract)
        {
            return CompileAbstract(plan, type, source);
        }

        // An object made under a condition is there when the condition holds.
        if (source is ConditionalExpression { IfTrue: ConstantExpression { Value: null } } absent)
        {
            return CompileFields(plan, type, absent.IfFalse, Presence(Expression.Not(absent.Test)));
        }

        if (source is ConditionalExpression { IfFalse: ConstantExpression { Value: null } } present)
        {
            return CompileFields(plan, type, present.IfTrue, Presence(present.Test));
        }

        var presence = isNullable && List.Database.Model.FindEntityType(type.ClrType)?.FindPrimaryKey() is { Properties: [var key] }
            ? Column(Expression.Property(source, key.PropertyInfo!))
            : -1;
        return CompileFields(plan, type, source, presence);
    }

    private int Presence(Expression test) =>
        Column(Expression.Condition(test, Expression.Constant(1, typeof(int?)), Expression.Constant(null, typeof(int?))));

    /// <summary>Whether <c>@skip</c> and <c>@include</c> leave a field in.</summary>
    public bool IsIncluded(FieldPlan field) =>
        field.Condition is null || Shape.Ask(new InclusionQuestion(field.Condition)).Number == 1;

    /// <summary>The JSON of <c>__typename</c>.</summary>
    internal static byte[] TypeNameJson(NamedType type) => Encoding.UTF8.GetBytes($"\"{type.Name}\"");

    private AbstractOutput CompileAbstract(FieldPlan plan, DescribedType type, Expression source)
    {
        var discriminator = List.Database.Model.FindEntityType(type.ClrType)!.FindDiscriminatorProperty()!;
        var column = Column(discriminator.PropertyInfo is { } member
            ? Expression.Property(source, member)
            : Queries.Read(discriminator, source));
        var outputs = new Dictionary<string, Output>();
        foreach (var concrete in Schema.GetConcreteTypes(type))
        {
            var value = List.Database.Model.FindEntityType(concrete.ClrType)!.GetDiscriminatorValue()!;
            var stored = discriminator.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value)! : value;
            outputs[Convert.ToString(stored, CultureInfo.InvariantCulture)!] = CompileFields(plan, concrete, Expression.Convert(source, concrete.ClrType), presence: -1);
        }

        return new(column, outputs);
    }

    private Output CompileFields(FieldPlan plan, DescribedType type, Expression source, int presence) => DeferringOutput.Create(
        plan.GetSelection((ObjectType)type.GraphQLType), fields => CompileFields(fields, type, source, presence));

    private ObjectOutput CompileFields(IReadOnlyList<FieldPlan> asked, DescribedType type, Expression source, int presence)
    {
        var fields = new List<(FieldPlan, Output)>();
        foreach (var field in asked)
        {
            if (!IsIncluded(field))
            {
                continue;
            }

            if (field.Field.Handler is not EntityFieldHandler handler)
            {
                fields.Add((field, new ConstantOutput(TypeNameJson(type.GraphQLType))));
                continue;
            }

            try
            {
                fields.Add((field, handler.Field.Compile(field, source, this)));
            }
            catch (GraphQLException mistake)
            {
                throw List.Root.Locate(mistake, field, List.Root.Shape.Context);
            }
        }

        return new(fields, presence);
    }

    /// <summary>As what a database may hold a value of an enum: by name or by number, whichever the mapping stores.</summary>
    internal static string[] GetStoredForms(EnumValue value) => [value.Value.ToString()!, ((Enum)value.Value).ToString("D")];

    private Dictionary<string, string> GetStoredNames(Type enumType)
    {
        var names = new Dictionary<string, string>();
        foreach (var value in Schema.GetEnumType(enumType).Values)
        {
            foreach (var form in GetStoredForms(value))
            {
                names[form] = value.Name;
            }
        }

        return names;
    }
}
