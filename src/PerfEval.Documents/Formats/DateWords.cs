using System.Globalization;

namespace PerfEval.Documents.Formats;

/// <summary>日期的各部分: the parts of a day and a time as a format writes them.</summary>
internal static class DateWords
{
    private const string ChineseDays = "日一二三四五六";

    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] Days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    /// <summary>A part: yyyy, m, dd, aaaa, h, ii (minutes), ss.</summary>
    public static string Part(string letters, (int Year, int Month, int Day) date, int day, int seconds, bool hasHalves)
    {
        // the first day of the count was a Sunday
        var weekday = (day + 6) % 7;
        var hour = seconds / 3600;
        var shownHour = hasHalves ? ((hour + 11) % 12) + 1 : hour;
        return (letters[0], letters.Length) switch
        {
            ('y', <= 2) => Two(date.Year % 100),
            ('y' or 'e', _) => Number(date.Year),
            ('m', >= 5) => Months[date.Month - 1][..1],
            ('m', 4) => Months[date.Month - 1],
            ('m', 3) => Months[date.Month - 1][..3],
            ('m', var length) => Number(date.Month, length),
            ('d', >= 4) => Days[weekday],
            ('d', 3) => Days[weekday][..3],
            ('d', var length) => Number(date.Day, length),
            ('a', >= 4) => "星期" + ChineseDays[weekday],
            ('a', 3) => ChineseDays[weekday].ToString(),
            ('h', var length) => Number(shownHour, length),
            ('i', var length) => Number(seconds / 60 % 60, length),
            ('s', var length) => Number(seconds % 60, length),
            _ => "",
        };
    }

    /// <summary>The half of the day.</summary>
    public static string Half(string letters, int seconds)
    {
        var isMorning = seconds < 43_200;
        if (letters[0] == '上')
        {
            return isMorning ? "上午" : "下午";
        }

        return isMorning ? "AM" : "PM";
    }

    private static string Two(int number) => Number(number, 2);

    private static string Number(int number, int length = 1) => number.ToString(length > 1 ? "00" : "0", CultureInfo.InvariantCulture);
}
