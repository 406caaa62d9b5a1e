using System.Text.Json;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Tests.Literal;

/// <summary>
/// Executes requests as chapter 6 of the specification says, step by step, without a thought for speed. Methods are named after its algorithms. It shares
/// syntax and types with the engine, and nothing that plans, coerces or executes.
/// </summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Execution"/>.</remarks>
/// <param name="schema">The schema.</param>
/// <param name="document">A valid document.</param>
/// <param name="resolve">The internal functions that give the values of fields; an exception is an execution error.</param>
/// <param name="cancelsSiblings">
/// Whether positions that have not yet executed are cancelled when one beside them takes their parent away, as the specification allows.
/// </param>
internal sealed partial class LiteralExecutor(Schema schema, DocumentNode document, LiteralResolver resolve, bool cancelsSiblings)
{
    private readonly List<ResponseError> _errors = [];
    private IReadOnlyDictionary<string, object?> _variableValues = new Dictionary<string, object?>();

    /// <summary>The response's data, null or a map, and its errors in the order in which they were handled.</summary>
    /// <exception cref="RequestErrorException">The request is wrong, so nothing is executed.</exception>
    public (object? Data, IReadOnlyList<ResponseError> Errors) ExecuteRequest(string? operationName, JsonElement variableValues, object? initialValue)
    {
        var operation = GetOperation(operationName);
        _variableValues = new LiteralCoercion(schema, new Dictionary<string, object?>()).CoerceVariableValues(operation, variableValues);
        return ExecuteRootSelectionSet(initialValue, schema.GetRootType(operation.Operation)!, operation.SelectionSet);
    }

    private OperationDefinitionNode GetOperation(string? operationName)
    {
        var operations = document.Definitions.OfType<OperationDefinitionNode>().ToList();
        if (operationName is null)
        {
            return operations.Count == 1 ? operations[0] : throw new RequestErrorException("The operation's name is required.");
        }

        return operations.Find(one => one.Name == operationName) ?? throw new RequestErrorException("The operation was not found.");
    }

    // Mutations are to be executed serially, and other operations may be.
    private (object? Data, IReadOnlyList<ResponseError> Errors) ExecuteRootSelectionSet(
        object? initialValue, ObjectType objectType, SelectionSetNode selectionSet)
    {
        try
        {
            var collectedFieldsMap = CollectFields(objectType, selectionSet, []);
            return (ExecuteCollectedFields(collectedFieldsMap, objectType, initialValue, []), _errors);
        }
        catch (ExecutionErrorException exception)
        {
            _errors.Add(exception.Error);
            return (null, _errors);
        }
    }

    private OrderedDictionary<string, List<FieldNode>> CollectFields(
        ObjectType objectType, SelectionSetNode selectionSet, HashSet<string> visitedFragments)
    {
        var collectedFieldsMap = new OrderedDictionary<string, List<FieldNode>>();
        foreach (var selection in selectionSet.Selections)
        {
            var skipDirective = selection.Directives.FirstOrDefault(directive => directive.Name == "skip");
            if (skipDirective is not null && IsTrue(skipDirective.Arguments[0].Value))
            {
                continue;
            }

            var includeDirective = selection.Directives.FirstOrDefault(directive => directive.Name == "include");
            if (includeDirective is not null && !IsTrue(includeDirective.Arguments[0].Value))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    AddFields(collectedFieldsMap, field.ResponseName, [field]);
                    break;
                case FragmentSpreadNode spread:
                    if (!visitedFragments.Add(spread.Name))
                    {
                        continue;
                    }

                    var fragment = document.Definitions.OfType<FragmentDefinitionNode>().First(one => one.Name == spread.Name);
                    if (DoesFragmentTypeApply(objectType, schema.FindType(fragment.TypeCondition.Name)!))
                    {
                        AddAll(collectedFieldsMap, CollectFields(objectType, fragment.SelectionSet, visitedFragments));
                    }

                    break;
                case InlineFragmentNode inline:
                    if (inline.TypeCondition is null || DoesFragmentTypeApply(objectType, schema.FindType(inline.TypeCondition.Name)!))
                    {
                        AddAll(collectedFieldsMap, CollectFields(objectType, inline.SelectionSet, visitedFragments));
                    }

                    break;
            }
        }

        return collectedFieldsMap;
    }

    private bool IsTrue(ValueNode value) => value switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable => _variableValues.TryGetValue(variable.Name, out var given) && given is true,
        _ => false,
    };

    private static void AddAll(OrderedDictionary<string, List<FieldNode>> map, OrderedDictionary<string, List<FieldNode>> others)
    {
        foreach (var (responseName, fields) in others)
        {
            AddFields(map, responseName, fields);
        }
    }

    // A field set is a set: what two ways lead to is in it once.
    private static void AddFields(OrderedDictionary<string, List<FieldNode>> map, string responseName, List<FieldNode> fields)
    {
        if (!map.TryGetValue(responseName, out var fieldsForResponseName))
        {
            map.Add(responseName, fieldsForResponseName = []);
        }

        fieldsForResponseName.AddRange(fields.Where(field => !fieldsForResponseName.Contains(field)));
    }

    private static bool DoesFragmentTypeApply(ObjectType objectType, NamedType fragmentType) => fragmentType switch
    {
        ObjectType => objectType == fragmentType,
        InterfaceType => objectType.Interfaces.Contains(fragmentType),
        UnionType union => union.MemberTypes.Contains(objectType),
        _ => false,
    };

    private OrderedDictionary<string, List<FieldNode>> CollectSubfields(ObjectType objectType, List<FieldNode> fields)
    {
        var collectedFieldsMap = new OrderedDictionary<string, List<FieldNode>>();
        foreach (var field in fields)
        {
            if (field.SelectionSet is { } fieldSelectionSet)
            {
                AddAll(collectedFieldsMap, CollectFields(objectType, fieldSelectionSet, []));
            }
        }

        return collectedFieldsMap;
    }

    private OrderedDictionary<string, object?> ExecuteCollectedFields(
        OrderedDictionary<string, List<FieldNode>> collectedFieldsMap, ObjectType objectType, object? objectValue, object[] path)
    {
        var resultMap = new OrderedDictionary<string, object?>();
        ExecutionErrorException? propagated = null;
        foreach (var (responseName, fields) in collectedFieldsMap)
        {
            object[] position = [.. path, responseName];
            var fieldType = fields[0].Name == "__typename" ? TypeName : objectType.Fields[fields[0].Name].Type;
            try
            {
                resultMap[responseName] = HandleExecutionErrors(
                    fieldType, () => ExecuteField(objectType, objectValue, fieldType, fields, position));
            }
            catch (ExecutionErrorException exception)
            {
                propagated = Propagate(propagated, exception);
            }
        }

        return propagated is null ? resultMap : throw propagated;
    }

    private object? ExecuteField(ObjectType objectType, object? objectValue, GraphQLType fieldType, List<FieldNode> fields, object[] path)
    {
        var field = fields[0];
        if (field.Name == "__typename")
        {
            return objectType.Name;
        }

        var argumentValues = CoerceArgumentValues(objectType, field, path);
        var resolvedValue = ResolveFieldValue(objectType, objectValue, fields, argumentValues, path);
        return CompleteValue(fieldType, fields, resolvedValue, path);
    }

    private IReadOnlyDictionary<string, object?> CoerceArgumentValues(ObjectType objectType, FieldNode field, object[] path) =>
        new LiteralCoercion(schema, _variableValues).CoerceArgumentValues(
            objectType.Fields[field.Name].Arguments, field.Arguments, location => Raise(path, [location], null));

    private object? ResolveFieldValue(
        ObjectType objectType, object? objectValue, List<FieldNode> fields, IReadOnlyDictionary<string, object?> argumentValues, object[] path)
    {
        try
        {
            return resolve(objectValue, objectType.Fields[fields[0].Name], argumentValues);
        }
        catch (GraphQLException exception)
        {
            throw Raise(path, LocationsOf(fields), exception.Message);
        }
        catch (InvalidOperationException)
        {
            throw Raise(path, LocationsOf(fields), null);
        }
    }

    /// <summary>An error takes a position that may be null; from any other it goes on to the one around it.</summary>
    private object? HandleExecutionErrors(GraphQLType type, Func<object?> position)
    {
        try
        {
            return position();
        }
        catch (ExecutionErrorException exception) when (!type.IsNonNull)
        {
            _errors.Add(exception.Error);
            return null;
        }
    }

    /// <summary>Of several errors that take the same position away, the first goes on; the others are told as they are.</summary>
    private ExecutionErrorException Propagate(ExecutionErrorException? first, ExecutionErrorException next)
    {
        if (cancelsSiblings)
        {
            throw next;
        }

        if (first is not null)
        {
            _errors.Add(next.Error);
        }

        return first ?? next;
    }

    private static IEnumerable<SourceLocation> LocationsOf(List<FieldNode> fields) => fields.Select(field => field.Location);

    private static ExecutionErrorException Raise(object[] path, IEnumerable<SourceLocation> locations, string? message) =>
        new(ResponseError.At(path, locations, message));
}

/// <summary>Gives the value of a field of an object. The specification calls it the resolver.</summary>
internal delegate object? LiteralResolver(object? objectValue, Field field, IReadOnlyDictionary<string, object?> argumentValues);
