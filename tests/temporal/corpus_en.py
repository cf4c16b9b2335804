"""English: what phrases must mean, said on Wednesday, 12 March 2025; and phrases that must mean nothing.

A value is what the stream gives: start, "/" and the inclusive end where there is one, then the precision where the form
does not tell it, then the zone. Several values are the days of a list, in order.
"""

from __future__ import annotations

MEANS: dict[str, list[str]] = {
    "2025-08-24": ["Presentation night 24 August 2025", "24 Aug., 2025"],
    "2025-03-23": ["Third Sunday of Lent"],
    "2025-04-27": ["Second Sunday of Easter", "1st Sunday after Easter"],
    "2025-07-20": ["the Fifth Sunday after Trinity"],
    "2025-12-07": ["Second Sunday of Advent 2025"],
    # whole dates, in every spelling
    "2025-06-05": [
        "5 June 2025", "5th June 2025", "5th of June, 2025", "the 5th of June 2025", "June 5, 2025", "June 5 2025", "June 5th, 2025",
        "Jun 5, 2025", "Jun. 5, 2025", "5 Jun 2025", "5 JUNE 2025", "JUNE 5, 2025", "Thursday 5 June 2025", "Thursday, 5 June 2025",
        "Thursday, June 5, 2025", "Thu 5 Jun 2025", "Thu, 5 Jun 2025", "Thurs. 5 June 2025", "2025-06-05", "2025/06/05", "05/06/2025", "5/6/2025",
        "5.6.2025", "05.06.2025", "5-Jun-2025", "5-Jun-25", "05-JUN-2025", "5/Jun/2025", "June the 5th, 2025", "on 5 June 2025", "5 June 2025 (Thursday)",
        "5 June 2025, Thursday", "Thursday, the 5th of June 2025", "05.06.2025, Thursday", "Thursday 05/06/2025", "5 June '25", "2025 June 5", "5\nJune 2025",
        "fifth of June 2025", "June fifth, 2025", "Thursday (5 June 2025)",
    ],
    "2025-04-25": ["25/04/2025", "4/25/2025", "25.4.25"],
    "2026-02-09": ["9.02.26", "9 Feb 2026", "Monday 9 February 2026", "February 9th 2026"],
    "2025-04-10": ["10-Apr-25", "10 April", "April 10", "on April 10th", "the 10th of April"],
    "2024-12-31": ["31 December 2024", "31 Dec. 2024", "December 31, 2024", "New Year's Eve 2024"],
    "2024-02-29": ["29 February 2024", "Feb. 29, 2024"],
    # no year: the nearest one that fits
    "2025-03-14": ["14 March", "March 14", "Friday 14 March", "Friday, March 14", "the 14th of March", "on Friday the 14th", "Fri 14th", "14 March (Friday)"],
    "2025-02-20": ["20 February", "Thursday 20 February"],
    "2024-11-20": ["20 November", "last 20 November"],
    "2025-11-20": ["next 20 November", "Thursday 20 November"],
    "2025-05-09": ["Friday 9 May", "9 May", "May 9", "9th May"],
    # bare weekdays and words that count from the day of the text
    "2025-03-12": ["today", "Wednesday", "this Wednesday", "12 March", "12 March (today)", "today, 12 March"],
    "2025-03-13": ["tomorrow", "Thursday", "on Thursday", "this Thursday", "tomorrow, 13 March"],
    "2025-04-06/2025-04-07": ["Closed: 06 - 07 April"],
    "2025-03-11": ["yesterday (Tuesday)", "yesterday", "11 March", "the day before 12 March 2025"],
    "2025-03-10": ["last Monday","the day before yesterday", "two days ago", "2 days ago"],
    "2025-03-03": ["Monday last week"],
    "2025-03-15": ["in three days", "three days from now", "this coming Saturday", "Saturday", "in 3 days", "3 days later"],
    "2025-03-17": ["next Monday", "Monday", "Monday next week", "Monday of next week", "next week on Monday", "Monday, 17 March", "in three business days"],
    "2025-03-19": ["today week", "Wednesday week", "next Wednesday", "Wednesday next week", "a week from today"],
    "2025-03-14T17:00": ["5 pm on Friday", "Friday at 5 pm", "Friday, 5pm", "5pm Friday", "by 5 p.m. on Friday, 14 March"],
    "2025-07-03T11:00 2025-07-03T14:30": ["3 July at 11am and 2.30pm", "Thursday 3 July: 11am and 2.30pm"],
    "2025-07-03T11:00 2025-07-03T14:30 2025-07-04T11:00 2025-07-04T14:30": ["3 and 4 July, each at 11am and 2.30pm"],
    "2025-05-04T08:00 2025-05-04T10:00 2025-05-04T18:30": ["Sunday 4 May at 8am, 10am and 6.30pm"],
    "2025-03-14T17:00/2025-03-14T19:00": [
        "Friday evening from 5 o'clock until 7", "Friday evening from 5 to 7", "Friday evening, 5-7", "on Friday evening between 5 and 7 o'clock",
    ],
    "2025-03-16T14:00/2025-03-16T16:30": ["Sunday afternoon 2-4.30", "Sunday afternoon from 2 until 4.30"],
    "2025-03-15T11:30/2025-03-15T14:00": ["Saturday afternoon 11.30am to 2pm", "Saturday afternoon, 11.30-2pm"],
    "2025-03-13T20:00/2025-03-13T23:00": ["tomorrow night from 8 until 11"],
    "2025-03-07": ["last Friday", "Friday last week", "Friday of last week"],
    "2025-03-28": ["Friday fortnight", "two weeks from Friday", "the last Friday of this month", "the last Friday in March", "two weeks after Friday"],
    "2025-03-21": ["a week from Friday", "a week on Friday", "Friday week", "Friday next week", "the third Friday of March", "the 3rd Friday in March 2025"],
    "2025-05-06": ["the first Tuesday in May", "first Tuesday of May 2025", "the first Tuesday of May", "Tuesday 6 May"],
    "2025-06-30": ["the last Monday of June", "the last Monday in June 2025", "30 June", "the last day of June"],
    "2025-06-06": ["the day after 5 June 2025", "6 June"],
    "2025-06-19": ["two weeks after 5 June 2025", "19 June"],
    "2025-04-20": ["Easter Sunday", "Easter 2025", "20 April"],
    "2025-12-25": ["Christmas Day 2025", "Christmas 2025"],
    # hours
    "2025-06-05T15:00": [
        "5 June 2025 at 3 pm", "3 pm on 5 June 2025", "5 June 2025, 3 p.m.", "5 June 2025, 3pm", "5 June 2025 at 15:00", "5 June 2025 15:00", "15:00, 5 June 2025",
        "Thursday, 5 June 2025, at 3.00 p.m.", "3:00 PM, Thursday, June 5, 2025", "5 June 2025 at 15.00 hrs", "5 June 2025 at 1500 hrs", "5 June 2025 at 1500 hours",
        "5 June 2025 (3 pm)", "5 June 2025 - 3 pm", "5 June 2025 from 3 pm", "at three o'clock in the afternoon on 5 June 2025", "2025-06-05T15:00", "2025-06-05T15:00:00",
        "2025-06-05 15:00", "June 5, 2025 @ 3PM", "5 June 2025, 3 in the afternoon", "5 June 2025 at 3", "5 June 2025 at 3:00",
    ],
    "2025-06-05T19:30": [
        "5 June 2025, 7.30 PM", "5 June 2025 at half past seven in the evening", "7:30 pm on 5 June 2025", "5 June 2025 at 19.30", "5 June 2025, 7pm for 7.30", "5 June 2025, 7.00 for 7.30",
        "5 June 2025, 7.00 for 7.30 pm", "5 June 2025 | 7:30pm", "7.30pm on Thursday 5 June 2025",
    ],
    "2025-06-05T12:00": ["noon on 5 June 2025", "5 June 2025 at noon", "5 June 2025, 12 noon", "5 June 2025 at 12 noon", "5 June 2025, 11:30 for 12:00", "by noon on 5 June 2025"],
    "2025-06-05T23:59": ["midnight on 5 June 2025", "24:00 on 5 June 2025", "5 June 2025, 24:00", "12 midnight, 5 June 2025", "by the end of 5 June 2025"],
    "2025-06-05T00:00": ["5 June 2025, 00:00", "5 June 2025 at 0:00"],
    "2025-06-05T09:15": ["a quarter past nine on 5 June 2025", "5 June 2025 at 9:15 am", "5 June 2025, 9.15 a.m."],
    "2025-06-05T18:45": ["5 June 2025 at a quarter to seven in the evening", "6.45pm on 5 June 2025"],
    # from hour to hour
    "2025-06-05T14:00/2025-06-05T16:00": [
        "5 June 2025, 2-4 pm", "5 June 2025, 2–4pm", "5 June 2025 from 2 pm to 4 pm", "5 June 2025, 14:00-16:00", "5 June 2025 14.00 – 16.00", "2 to 4 pm on 5 June 2025",
        "5 June 2025 between 2 and 4 p.m.", "5 June 2025, 1400-1600", "5 June 2025, 2 p.m.4 p.m.", "5 June 2025, 24 p.m.", "5 June 2025 at 2 pm until 4 pm",
        "5 June 2025 (14:00 - 16:00)", "14:00-16:00, 5 June 2025",
    ],
    "2025-06-05T10:00/2025-06-05T12:00": [
        "5 June 2025, 10 to 12am", "5 June 2025, 10am - 12 noon", "5 June 2025, 10 a.m. to noon", "5 June 2025 from 10.00 to 12.00", "5 June 2025, 10-12 am", "10 a.m. to 12 noon on 5 June 2025",
    ],
    "2025-06-05T11:00/2025-06-05T13:30": ["5 June 2025, 11am-1.30pm", "5 June 2025, 11 a.m. to 1:30 p.m.", "11:00–13:30 on 5 June 2025", "5 June 2025, 11-1.30pm"],
    "2025-06-05T09:00/2025-06-05T17:00": ["5 June 2025, 9am-5pm", "5 June 2025, 9 am to 5 pm", "5 June 2025 from 9 to 5", "5 June 2025, 9-5pm"],
    "2025-06-05T22:00/2025-06-06T02:00": ["5 June 2025, 10 pm to 2 am", "5 June 2025, 22:00-02:00"],
    # zones
    "2025-04-04T15:00 UTC": ["15:00 GMT on 4 April 2025", "4 April 2025, 15:00 UTC", "4 April 2025 at 3 pm GMT", "2025-04-04T15:00Z", "4 April 2025, 1500 UTC", "4 April 2025 (15:00 UTC)"],
    "2025-09-03T09:00 America/Los_Angeles": ["3 September 2025, 9am PST", "3 September 2025 at 9 am PT", "3 September 2025, 9:00 a.m. Pacific Time", "9am PDT on 3 September 2025", "3 September 2025, 9 am (PST)"],
    "2025-09-03T09:00 America/New_York": ["3 September 2025, 9am ET", "9 a.m. Eastern Time on 3 September 2025", "3 September 2025, 9:00 AM EST"],
    "2025-08-06T14:31 UTC": ["Wed, 06 Aug 2025 14:31:55 -0000", "Wed, 06 Aug 2025 14:31:55 +0000"],
    "2025-08-06T14:31 Etc/GMT+7": ["Wed, 06 Aug 2025 14:31:55 -0700"],
    "2025-09-03T09:00 Etc/GMT-8": ["3 September 2025, 9:00 UTC+8", "3 September 2025, 09:00 GMT+8", "2025-09-03T09:00+08:00", "3 September 2025, 9 am (GMT +8)"],
    "2025-09-03T09:00 +05:30": ["3 September 2025, 09:00 UTC+5:30", "2025-09-03T09:00+05:30"],
    "2025-09-03T09:00 Asia/Kuala_Lumpur": ["3 September 2025, 9 am MYT", "3 September 2025, 9:00 am Malaysian time", "3 September 2025, 9 am Kuala Lumpur time"],
    "2025-09-03T14:00 Europe/Berlin": ["3 September 2025, 14:00 CEST", "3 September 2025, 14:00 CET", "3 September 2025, 14:00 Europe/Berlin"],
    "2025-09-03T23:59 Etc/GMT+12": ["3 September 2025, 23:59 AoE", "3 September 2025 (23:59 AoE)", "3 September 2025, 23:59 Anywhere on Earth"],
    "2025-09-03T14:00 UTC": ["3 September 2025, 14:00 UTC / 10:00 EDT / 16:00 CEST", "3 September 2025, 14:00 UTC (16:00 CEST)", "3 September 2025, 14:00 UTC, 10:00 EDT"],
    "2025-01-16T13:00/2025-01-16T14:00 Europe/Berlin": ["Thursday 16 January 2025, 13:00–14:00 CET (14:00–15:00 EET)"],
    # from day to day
    "2025-11-13T13:00/2025-11-13T16:00": ["Thursday, Nov. 13, 1 to 4 pm", "Nov. 13, 2025, 1-4 pm"],
    "2025-06-05/2025-06-07": [
        "5-7 June 2025", "5 - 7 June 2025", "5–7 June 2025", "5 to 7 June 2025", "5th to 7th June 2025", "5th-7th of June 2025", "from 5 to 7 June 2025", "June 5-7, 2025", "June 5 – 7, 2025",
        "June 5 to 7, 2025", "between 5 and 7 June 2025", "5 June - 7 June 2025", "5 June to 7 June 2025", "Thursday 5 to Saturday 7 June 2025", "5  7 June 2025", "June 5th through 7th, 2025",
        "5 until 7 June 2025", "5 through 7 June 2025", "2025-06-05 to 2025-06-07", "05.06.2025 - 07.06.2025", "June 5 - June 7, 2025", "Thu 5 - Sat 7 June 2025", "5/6/2025-7/6/2025", "JUNE 5-7, 2025",
        "5-7 June 2025 (Thursday-Saturday)", "5–7 Jun 2025",
    ],
    "2025-09-11/2025-09-13": ["11 to 13 September", "11-13 September 2025", "September 11-13", "from 11 to 13 September"],
    "2025-07-26/2025-08-22": ["26 July - 22 August 2025", "July 26 to August 22, 2025", "26 July to 22 August 2025", "from 26 July until 22 August 2025", "26/7/2025 - 22/8/2025"],
    "2024-12-28/2025-01-03": ["28 December 2024 - 3 January 2025", "28 December - 3 January 2025", "December 28, 2024 to January 3, 2025"],
    "2025-03-13/2025-03-15": ["13-15 March", "Thursday to Saturday", "from Thursday to Saturday", "tomorrow to Saturday"],
    "2025-06-05T09:00/2025-06-07T17:00": ["5 June 2025, 9:00 to 7 June 2025, 17:00", "from 9 am on 5 June 2025 to 5 pm on 7 June 2025"],
    # months, quarters, seasons, years, weeks and their parts
    "2025-11": [
        "November 2025", "Nov 2025", "Nov. 2025", "in November 2025", "this November", "early November 2025", "mid-November 2025", "late November 2025", "the beginning of November 2025", "the end of November 2025",
        "the first half of November 2025", "November, 2025", "November of 2025", "11/2025", "2025-11", "next November", "the middle of November 2025", "Nov-2025", "sometime in November 2025",
    ],
    "2024-11": ["last November", "in November 2024", "November 2024"],
    "2025-03": ["this month", "March 2025", "later this month", "the end of this month", "the end of the month", "in March", "early this month"],
    "2025-04": ["next month", "in April", "April", "early next month", "the first half of April", "April 2025", "mid-April"],
    "2025-02": ["last month", "in February", "February", "late February"],
    "2025-03/2025-05": ["March to May 2025", "March-May 2025", "from March to May 2025", "March through May 2025"],
    "2025-10/2025-12": ["October to December 2025", "October–December 2025"],
    "2025-04/2025-06 quarter": ["the second quarter of 2025", "Q2 2025", "Q2 of 2025", "2025 Q2", "2025-Q2", "second quarter 2025", "the second quarter of this year"],
    "2026-04/2026-06 quarter": ["the second quarter of next year", "Q2 2026"],
    "2025-06/2025-08 quarter": ["summer 2025", "the summer of 2025", "this summer", "in the summer of 2025"],
    "2025-09/2025-11 quarter": ["autumn 2025", "the autumn of 2025", "in the fall of 2025", "this autumn"],
    "2026-03/2026-05 quarter": ["spring 2026", "the spring of 2026", "spring of next year"],
    "2025-12/2026-02 quarter": ["winter 2025"],
    "2025": ["in 2025", "this year", "later this year", "the end of 2025", "early 2025", "late 2025", "by the end of 2025", "the end of the year", "mid-2025", "the year 2025"],
    "2026": ["next year", "early next year", "in 2026", "the middle of next year", "late next year", "by 2026"],
    "2024": ["last year", "in 2024", "late last year", "since 2024"],
    "2025/2027": ["2025-2027", "2025–2027", "from 2025 to 2027", "between 2025 and 2027"],
    "2025-07/2025-12": ["the second half of 2025", "H2 2025", "in the second half of the year", "the second half of this year"],
    "2025-10-14/2025-10-18": ["2025-10-14/18", "2025-10-14/10-18", "2025-10-14/2025-10-18"],
    "2025-03-10/2025-03-16 week": ["this week", "later this week", "earlier this week", "the end of this week", "the end of the week"],
    "2025-03-17/2025-03-23 week": ["next week", "early next week", "the week of 17 March", "the week of March 17", "week commencing 17 March", "the week beginning 17 March 2025", "week 12", "the week of 18 March", "2025-W12"],
    "2025-03-03/2025-03-09 week": ["last week", "late last week", "the week of 3 March"],
    "2025-04-01/2025-04-07 week": ["the first week of April", "first week of April 2025", "in the first week of April"],
    "2025-04-15/2025-04-21 week": ["the third week of April"],
    "2025-04-24/2025-04-30 week": ["the last week of April", "the last week in April 2025"],
    "2025-03-15/2025-03-16": ["this weekend", "15-16 March", "Saturday and Sunday, 15-16 March"],
    "2025-03-22/2025-03-23": ["next weekend", "22 to 23 March"],
    "2025-03-01/2025-03-07 week": ["the first week of March", "in the first week of March"],
    "2025-05": ["May 2025", "in May", "the May meeting", "early May", "the end of May", "in the second half of May", "the first half of May 2025"],
    # side by side: two statements
    "2025-07-25/2025-07-27 | 2025-06-06/2025-06-08": ["July 25-27\nJune 6-8"],
    # lists of days: none is lost
    "2025-06-05 2025-06-06 2025-06-09": ["5, 6 and 9 June 2025", "June 5, 6 and 9, 2025", "5, 6, 9 June 2025", "5, 6 & 9 June 2025", "5 June, 6 June and 9 June 2025", "5th, 6th and 9th June 2025"],
    "2025-06-17 2025-06-19 2025-06-21": ["17, 19 and 21 June", "17, 19, and 21 June 2025", "17 and 19 June and 21 June 2025", "Tuesday 17, Thursday 19 and Saturday 21 June 2025"],
    "2025-10-17 2025-10-18": ["17 & 18 October 2025", "17 and 18 October 2025", "October 17 and 18, 2025", "17 OCTOBER and 18 OCTOBER 2025"],
    "2025-09-06T08:00 2025-09-13T08:00 2025-09-20T08:00": ["Saturdays 6, 13 and 20 September from 8am", "6, 13 and 20 September 2025 at 8 am"],
    "1977 1997 2005 2015": ["in 1977, 1997, 2005 and 2015"],
    # numbers glued to dates, dates side by side
    "2025-09-01 | 2025-08-20": ["Sept. 1, 2025 Aug. 20, 2025"],
    "2025-08": ["6,107.31 August 2025"],
    "2025-10/2025-12 quarter": ["in the last quarter of the year"],
    "2026-03-03T10:00": ["on Tuesday, the third day of March, 2026, at ten o'clock"],
    "2025-03-28/2025-04-01": ["28 March - 1 April", "Fri 28 - Tue 1 Apr"],
}  # fmt: skip

SENTENCES: dict[str, list[str]] = {
    # the tense tells where to look; each sentence has one time
    "2025-03-17": ["The ministers will meet on Monday.", "The council is to meet on Monday in Penang.", "A hearing is scheduled for Monday.", "It will be held on Monday.", "The working group meets again on Monday."],
    "2025-03-10": ["The ministers met on Monday.", "The council held its meeting on Monday.", "The meeting was held on Monday.", "She told reporters on Monday that all was well.", "On Monday the panel was told of it."],
    "2026-01-20": ["The summit will be held on 20 January.", "The talks are due to open on 20 January."],
    "2025-01-20": ["The summit was held on 20 January.", "The talks opened on 20 January."],
    "2025-11": ["The retreat is to take place this November in the north.", "It will be held in November."],
    "2024-11": ["It was held in November.", "They met last November."],
    "2025-06-05": ["Papers are due by 5 June 2025, not later.", "Dated 5 June 2025: see below."],
    "2025-06-05T19:30": ["The AGM is at 7.30 pm on Thursday 5 June 2025 in the hut.", "Doors and bar: Thursday 5 June 2025, 7.30pm, The Hut, 12 Mill Road."],
}  # fmt: skip

REPEATS: dict[str, list[str]] = {
    "FREQ=WEEKLY;BYDAY=TU": ["every Tuesday", "each Tuesday", "Tuesdays", "on Tuesdays", "every Tuesday at 7 pm", "Tuesdays 7-9pm"],
    "FREQ=WEEKLY;BYDAY=MO,WE": ["every Monday and Wednesday", "Mondays and Wednesdays"],
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR": ["every other Friday", "every second Friday", "alternate Fridays", "every other Friday of the month"],
    "FREQ=MONTHLY;BYDAY=1TU": ["every first Tuesday", "the first Tuesday of every month", "the first Tuesday of each month", "first Tuesday of the month", "every first Tuesday at 19:30, from 4 March until June"],
    "FREQ=MONTHLY;BYDAY=2TH": ["every second Thursday of the month", "every second Thursday of the month at 19:00", "every second Thursday in the month"],
    "FREQ=MONTHLY;BYDAY=1TU,3TU": ["every first and third Tuesday", "every 1st and 3rd Tuesday of the month"],
    "FREQ=MONTHLY;BYDAY=-1MO": ["the last Monday of the month", "the last Monday of every month", "last Monday of each month"],
    "FREQ=MONTHLY;BYDAY=2WE,4WE": ["the second and fourth Wednesday of each month", "2nd and 4th Wednesdays"],
    "FREQ=MONTHLY;BYDAY=2MO": ["on the 2nd Monday", "on the second Monday of the month"],
    "FREQ=DAILY": ["every day", "daily", "each day", "daily at 9 am"],
    "FREQ=WEEKLY": ["every week", "weekly"],
    "FREQ=WEEKLY;INTERVAL=2": ["every two weeks", "fortnightly", "every other week"],
    "FREQ=MONTHLY": ["every month", "monthly"],
    "FREQ=MONTHLY;INTERVAL=3": ["quarterly", "every three months"],
    "FREQ=YEARLY": ["every year", "annually", "each year"],
    "FREQ=YEARLY;INTERVAL=2": ["every two years", "every second year", "biennially"],
    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR": ["on weekdays", "Monday to Friday, 9:00-17:00", "Mon-Fri 9am-5pm", "8:00 a.m. - 5:00 p.m., Monday through Friday"],
}  # fmt: skip

LENGTHS: dict[str, list[str]] = {
    "P2D": ["two days", "a two-day meeting", "2 days", "for two days", "2-day"],
    "P3W": ["three weeks", "a three-week exercise", "3 weeks"],
    "PT90M": ["90 minutes", "an hour and a half", "one and a half hours", "1.5 hours"],
    "PT2H": ["two hours", "2 hours", "2 hrs"],
    "P6M": ["six months", "half a year"],
    "PXD": ["several days", "a few days"],
    "P1Y": ["one year", "for a year"],
}  # fmt: skip

REFERENCES: dict[str, list[str]] = {
    "FUTURE_REF": ["adjourned sine die", "suspended until further notice", "soon"],
    "PAST_REF": ["recently", "in recent years"],
    "PRESENT_REF": ["now", "currently", "at present"],
}

NOTHING: list[str] = [
    "Delegates may bring guests, and Mrs May chaired.", "march past the hall in the sun for a second", "Theresa May spoke.", "You may sit where you like.", "He may not.", "May I ask why?",
    "The regiment will march past.", "They march on.", "The sun sat low.", "Sun Microsystems", "a wed couple", "Jan Novak chaired", "The August body", "It marches on",
    "More than 2000 delegates and 1400 guests came to 300 sessions.", "2005 Sunset Road", "1600 Pennsylvania Avenue", "1331 F Street NW, Suite 800", "Room 2015", "Room 12.30", "Suite 1930",
    "the second most important round", "in his 90s", "the second reading of the bill", "on second thought", "Let's target a second round", "the first speaker",
    "UTC #176", "L2/24-102", "ISO 8601", "ISO 27001:2022 certified", "RFC 5545", "version 3.11.2", "v2.4", "Python 3.12", "No. 14 of 20 items", "Resolution 2758", "Document 2025/14/3/2",
    "Tel: +60 3-2031 2000", "Tel. (202) 555-0117", "Fax 0345 555 0165", "phone 020 7946 0018", "Call 1-800-555-0199", "DC 20004-1111", "SA 5000", "PO Box 17", "ABN 00 134 000 000",
    "$2,025 was paid", "Rp100.000", "£42 a head", "RM 50", "€1,500", "20p to get in", "1.5 million euro", "7.5 percent of all", "97 % of the duties", "a 4:3 screen", "won 3-1", "score 2-2", "a 60-40 split",
    "reg. 10417", "score=-1.897", "CVE-2024-3094", "IP/19/785", "W.P. 2216/2016", "R.18-10-007", "A4 paper", "B52", "Boeing 737", "A320", "5G networks", "G20", "ASEAN+3", "the G7", "32-2015",
    "at the age of 40", "aged 12", "42 members", "12 warships and 39 countries", "the 44th and 45th Summits", "the 14th Meeting", "a 30-page report", "pages 5-7", "pp. 12-14", "Article 12", "Rule 6",
    "chapters 3 and 4", "section 7.30", "item 5", "Agenda item 7.1", "Figure 3", "Level 3, Tower 2", "Gate 5", "Flight 370", "bus 17", "Highway 101", "Group 77",
    "Have a great week!", "Nice day.", "Good morning, all.", "day after day", "end of the line", "This may or may not be right.", "up-to-date", "There are 10 students.", "two to four people",
    "0.8/15 looks like a formula", "latitude 40.1693", "10.1000/182", "192.168.1.12", "2001:db8::1", "sha1 20250312abc", "1:1 meeting", "once upon a time", "half of the members", "a quarter of the budget",
    "the spring was loaded", "fall of the wall", "winter coats", "the last item", "the next speaker", "this report", "the following members", "the previous chair",
]  # fmt: skip
