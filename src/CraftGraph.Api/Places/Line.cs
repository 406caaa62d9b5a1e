namespace CraftGraph.Api.Places;

/// <summary>A line on the Earth: great circles from each point to the next.</summary>
internal sealed class Line
{
    // Within so many metres a place is on the line, on neither side of it.
    private const double OnTheLine = 1;

    private readonly Segment[] _segments;
    private readonly double[] _offsets;

    /// <param name="points">Two at least.</param>
    public Line(IReadOnlyList<(double Latitude, double Longitude)> points)
    {
        Points = points;
        _segments = [.. points.Zip(points.Skip(1), (from, to) => new Segment(from, to))];
        _offsets = new double[points.Count];
        for (var i = 0; i < _segments.Length; i++)
        {
            _offsets[i + 1] = _offsets[i] + _segments[i].Length;
        }
    }

    /// <summary>The points, WGS 84 decimal degrees.</summary>
    public IReadOnlyList<(double Latitude, double Longitude)> Points { get; }

    /// <summary>Metres from its start to its end.</summary>
    public double Length => _offsets[^1];

    /// <summary>Where the place on the line is that is nearest to a place, and on which side of it the place lies. Of several nearest ones the first.</summary>
    /// <param name="latitude">Of the place.</param>
    /// <param name="longitude">Of the place.</param>
    public AlongLine Locate(double latitude, double longitude)
    {
        var place = Vector3.At(latitude, longitude);
        var (nearest, distance, share) = (0, double.PositiveInfinity, 0.0);
        for (var i = 0; i < _segments.Length; i++)
        {
            var (meters, along) = _segments[i].Locate(place);
            if (meters < distance)
            {
                (nearest, distance, share) = (i, meters, along);
            }
        }

        return new(_offsets[nearest] + share, distance, distance <= OnTheLine ? LineSide.On : SideOf(place, nearest, share));
    }

    /// <summary>The least box around the part of the line between two offsets, some metres wider on each side.</summary>
    /// <param name="from">Metres from the start.</param>
    /// <param name="to">Metres from the start, not less.</param>
    /// <param name="margin">Metres.</param>
    public BoundingBox BoxOf(double from, double to, double margin)
    {
        var places = Enumerable.Range(0, Points.Count).Where(i => _offsets[i] > from && _offsets[i] < to).Select(i => Points[i])
            .Append(PlaceAt(from)).Append(PlaceAt(to)).ToList();

        // Between two points a great circle goes nearer to the pole than they are.
        var boxes = places.Select(place => BoundingBox.Around(place.Latitude, place.Longitude, margin)).ToList();
        var bulge = double.RadiansToDegrees(Math.Pow((to - from) / GreatCircle.EarthRadius, 2) / 8);
        return BoundingBox.Between(
            Math.Max(-90, boxes.Min(box => box.South) - bulge),
            Math.Max(-180, boxes.Min(box => box.MoreLongitudes == LongitudeRange.None ? box.Longitudes.West : -180)),
            Math.Min(90, boxes.Max(box => box.North) + bulge),
            Math.Min(180, boxes.Max(box => box.MoreLongitudes == LongitudeRange.None ? box.Longitudes.East : 180)));
    }

    private (double Latitude, double Longitude) PlaceAt(double offset)
    {
        var index = Array.BinarySearch(_offsets, offset);
        var segment = Math.Clamp(index >= 0 ? index : ~index - 1, 0, _segments.Length - 1);
        return _segments[segment].PlaceAt(Math.Clamp(offset - _offsets[segment], 0, _segments[segment].Length));
    }

    // At a corner, both lines that meet there say where its sides are.
    private LineSide SideOf(Vector3 place, int segment, double share)
    {
        var normal = _segments[segment].Normal;
        if (share == 0 && segment > 0)
        {
            normal += _segments[segment - 1].Normal;
        }
        else if (share == _segments[segment].Length && segment < _segments.Length - 1)
        {
            normal += _segments[segment + 1].Normal;
        }

        return normal.Dot(place) > 0 ? LineSide.Left : LineSide.Right;
    }

    /// <summary>The great circle between two points.</summary>
    private sealed class Segment
    {
        private readonly Vector3 _from;
        private readonly Vector3 _to;
        private readonly Vector3 _ahead;

        public Segment((double Latitude, double Longitude) from, (double Latitude, double Longitude) to)
        {
            (_from, _to) = (Vector3.At(from.Latitude, from.Longitude), Vector3.At(to.Latitude, to.Longitude));
            var cross = _from.Cross(_to);
            Length = GreatCircle.EarthRadius * Math.Atan2(cross.Norm, _from.Dot(_to));
            Normal = cross.Norm > 0 ? cross * (1 / cross.Norm) : new(0, 0, 0);
            _ahead = Normal.Cross(_from);
        }

        /// <summary>In metres.</summary>
        public double Length { get; }

        /// <summary>Of the great circle's plane; points to the left.</summary>
        public Vector3 Normal { get; }

        /// <summary>The distance of a place, and how far along the nearest point lies, both in metres.</summary>
        public (double Distance, double Along) Locate(Vector3 place)
        {
            var along = GreatCircle.EarthRadius * Math.Atan2(_ahead.Dot(place), _from.Dot(place));
            return along <= 0 || Length == 0 ? (place.DistanceTo(_from), 0)
                : along >= Length ? (place.DistanceTo(_to), Length)
                : (GreatCircle.EarthRadius * Math.Abs(Math.Asin(Math.Clamp(Normal.Dot(place), -1, 1))), along);
        }

        public (double Latitude, double Longitude) PlaceAt(double along)
        {
            var (sine, cosine) = Math.SinCos(along / GreatCircle.EarthRadius);
            return ((_from * cosine) + (_ahead * sine)).ToDegrees();
        }
    }

    /// <summary>A direction from the middle of the Earth.</summary>
    private readonly record struct Vector3(double X, double Y, double Z)
    {
        public double Norm => Math.Sqrt(Dot(this));

        public static Vector3 At(double latitude, double longitude)
        {
            var (sine, cosine) = Math.SinCos(double.DegreesToRadians(latitude));
            var (east, ahead) = Math.SinCos(double.DegreesToRadians(longitude));
            return new(cosine * ahead, cosine * east, sine);
        }

        public static Vector3 operator +(Vector3 a, Vector3 b) => new(a.X + b.X, a.Y + b.Y, a.Z + b.Z);

        public static Vector3 operator *(Vector3 a, double factor) => new(a.X * factor, a.Y * factor, a.Z * factor);

        public double Dot(Vector3 other) => (X * other.X) + (Y * other.Y) + (Z * other.Z);

        public Vector3 Cross(Vector3 other) => new((Y * other.Z) - (Z * other.Y), (Z * other.X) - (X * other.Z), (X * other.Y) - (Y * other.X));

        public double DistanceTo(Vector3 other) => GreatCircle.EarthRadius * Math.Atan2(Cross(other).Norm, Dot(other));

        public (double Latitude, double Longitude) ToDegrees() =>
            (double.RadiansToDegrees(Math.Atan2(Z, Math.Sqrt((X * X) + (Y * Y)))), double.RadiansToDegrees(Math.Atan2(Y, X)));
    }
}

/// <summary>Where a place is, seen from a line.</summary>
/// <param name="Offset">Metres along the line from its start to the place on it that is nearest.</param>
/// <param name="Distance">Metres from there.</param>
/// <param name="Side">On which side, for who goes along the line.</param>
internal readonly record struct AlongLine(double Offset, double Distance, LineSide Side);

/// <summary>A side of a line.</summary>
internal enum LineSide
{
    /// <summary>Within a metre.</summary>
    On,

    /// <summary>To the left of who goes along it.</summary>
    Left,

    /// <summary>To the right.</summary>
    Right,
}
