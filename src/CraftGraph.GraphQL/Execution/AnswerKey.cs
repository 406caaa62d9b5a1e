using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CraftGraph.GraphQL.Coercion;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.Execution;

/// <summary>What an answer is kept by: the plan, and in bytes the variant of the request and its coerced variables.</summary>
/// <remarks>
/// <code>
/// length of the variant, variant; for each variable
/// 0 absent   1 null   2 false   3 true   4 whole number, 8 bytes   5 double, 8 bytes   6 length, UTF-16   7 type, length, invariant text
/// 8 count, items   9 count, names and values in their order
/// </code>
/// The order of an input object's fields is part of the key, as an order of lists may follow it.
/// </remarks>
internal readonly record struct AnswerKey(OperationPlan Plan, byte[] Values)
{
    /// <summary>Writes the bytes of a key.</summary>
    /// <returns>False where a value is of a kind that cannot be told from others.</returns>
    public static bool TryWrite(string? variant, VariableValues variables, int count, ArrayBufferWriter<byte> output)
    {
        WriteText(variant ?? "", output);
        for (var i = 0; i < count; i++)
        {
            if (!variables.IsPresent(i))
            {
                WriteByte(0, output);
            }
            else if (!TryWrite(variables[i], output))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryWrite(object? value, ArrayBufferWriter<byte> output)
    {
        switch (value)
        {
            case null:
                WriteByte(1, output);
                return true;
            case bool flag:
                WriteByte(flag ? (byte)3 : (byte)2, output);
                return true;
            case int number:
                WriteNumber(4, (long)number, output);
                return true;
            case long number:
                WriteNumber(4, number, output);
                return true;
            case double number:
                WriteNumber(5, number, output);
                return true;
            case string text:
                WriteByte(6, output);
                WriteText(text, output);
                return true;
            case IReadOnlyDictionary<string, object?> fields:
                WriteNumber(9, fields.Count, output);
                foreach (var (name, field) in fields)
                {
                    WriteText(name, output);
                    if (!TryWrite(field, output))
                    {
                        return false;
                    }
                }

                return true;
            case IReadOnlyList<object?> items:
                WriteNumber(8, items.Count, output);
                for (var i = 0; i < items.Count; i++)
                {
                    if (!TryWrite(items[i], output))
                    {
                        return false;
                    }
                }

                return true;

            // Numbers, dates, times and ids of the base library, and enums; their texts tell all that they hold in round-trip form.
            case IFormattable formattable when value is Enum or decimal or DateOnly or TimeOnly or DateTime or DateTimeOffset or TimeSpan or Guid:
                WriteByte(7, output);
                WriteText(value.GetType().Name, output);
                WriteText(formattable.ToString(value is DateOnly or TimeOnly or DateTime or DateTimeOffset ? "O" : null, CultureInfo.InvariantCulture), output);
                return true;
            default:
                return false;
        }
    }

    private static void WriteByte(byte value, ArrayBufferWriter<byte> output)
    {
        output.GetSpan(1)[0] = value;
        output.Advance(1);
    }

    private static void WriteNumber<T>(byte kind, T number, ArrayBufferWriter<byte> output)
        where T : unmanaged
    {
        WriteByte(kind, output);
        Unsafe.WriteUnaligned(ref output.GetSpan(Unsafe.SizeOf<T>())[0], number);
        output.Advance(Unsafe.SizeOf<T>());
    }

    private static void WriteText(string text, ArrayBufferWriter<byte> output)
    {
        WriteNumber((byte)'s', text.Length, output);
        output.Write(MemoryMarshal.AsBytes(text.AsSpan()));
    }
}

/// <summary>A key whose bytes are somebody else's for the moment.</summary>
internal readonly ref struct AnswerKeyView(OperationPlan plan, ReadOnlySpan<byte> values)
{
    public OperationPlan Plan { get; } = plan;

    public ReadOnlySpan<byte> Values { get; } = values;
}

/// <summary>Compares keys. Seeded anew for each process, so that nobody can send values that collide.</summary>
internal sealed class AnswerKeyComparer : IEqualityComparer<AnswerKey>, IAlternateEqualityComparer<AnswerKeyView, AnswerKey>
{
    public bool Equals(AnswerKey left, AnswerKey right) => ReferenceEquals(left.Plan, right.Plan) && left.Values.AsSpan().SequenceEqual(right.Values);

    public bool Equals(AnswerKeyView alternate, AnswerKey other) => ReferenceEquals(alternate.Plan, other.Plan) && alternate.Values.SequenceEqual(other.Values);

    public int GetHashCode([DisallowNull] AnswerKey key) => GetHashCode(new AnswerKeyView(key.Plan, key.Values));

    public int GetHashCode(AnswerKeyView alternate)
    {
        var hash = new HashCode();
        hash.Add(RuntimeHelpers.GetHashCode(alternate.Plan));
        hash.AddBytes(alternate.Values);
        return hash.ToHashCode();
    }

    public AnswerKey Create(AnswerKeyView alternate) => new(alternate.Plan, alternate.Values.ToArray());
}
