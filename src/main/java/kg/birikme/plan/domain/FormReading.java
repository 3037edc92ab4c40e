package kg.birikme.plan.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kg.birikme.plan.FormOfWork;
import kg.birikme.shared.KyrgyzText;

/** Knows a form of work (R74–R78) by its words; what fits two forms, or none, is not understood. */
final class FormReading {

    private static final Map<FormOfWork, Pattern> WORDS = words();

    private FormReading() {}

    private static Map<FormOfWork, Pattern> words() {
        Map<FormOfWork, Pattern> words = new EnumMap<>(FormOfWork.class);
        put(words, FormOfWork.SITTING, "жыйын|отурум|заседани");
        put(words, FormOfWork.OPEN_CLASS_HOUR, "класстык саат|классны\\p{L}+ час|класс сааты");
        put(words, FormOfWork.EXTRACURRICULAR, "класстан тышкар|внеклассн|кече|майрам|утренник|праздник");
        put(words, FormOfWork.EXPERIMENT, "эксперимент");
        put(words, FormOfWork.ROUND_TABLE, "тегерек стол|кругл\\p{L}+ стол");
        put(words, FormOfWork.UPBRINGING_TALK, "тарбия боюнча жолугушуу|жолугушуу|встреч");
        put(words, FormOfWork.CREATIVE_REPORT, "чыгармачыл\\p{L}* отчет|творческ\\p{L}+ отчет");
        put(words, FormOfWork.LECTURE, "лекци");
        put(words, FormOfWork.TALK, "доклад|билдируу|сообщени|баяндама");
        put(words, FormOfWork.DISCUSSION, "талкуу|обсуждени|дискусси|диспут");
        put(words, FormOfWork.SUBJECT_WEEK, "предметтик жума|предметн\\p{L}+ недел|жумалык|недел\\p{L}+ предмет");
        put(words, FormOfWork.CAMPAIGN_MONTH, "айлык|месячник|декадник");
        put(words, FormOfWork.LESSON_VISIT, "сабакка катыш|сабактарга катыш|взаимопосещ|посещени\\p{L}+ урок");
        put(words, FormOfWork.QUALITY_CONTROL, "сапат\\p{L}+ козомол|контрол\\p{L}+ качеств");
        put(words, FormOfWork.SEMINAR, "семинар");
        put(words, FormOfWork.CONFERENCE, "конференци");
        put(words, FormOfWork.MASTER_CLASS, "мастер ?-?класс");
        put(words, FormOfWork.MARATHON, "марафон");
        put(words, FormOfWork.READINGS, "педагогикалык окуу|педагогическ\\p{L}+ чтени");
        put(words, FormOfWork.EXHIBITION, "коргозмо|выставк");
        put(words, FormOfWork.CONSULTATION, "консультаци|кенеш беруу");
        put(words, FormOfWork.MENTORING, "насаатчы|наставнич");
        put(words, FormOfWork.CONTEST, "сынак|конкурс");
        return words;
    }

    private static void put(Map<FormOfWork, Pattern> words, FormOfWork form, String stems) {
        words.put(form, Pattern.compile("(?:^|[^\\p{L}])(?:" + stems + ")", Pattern.UNICODE_CHARACTER_CLASS));
    }

    static Optional<FormOfWork> of(String words) {
        String plain = KyrgyzText.fold(words);
        List<FormOfWork> fitting = new ArrayList<>();
        WORDS.forEach((form, stems) -> {
            if (stems.matcher(plain).find()) {
                fitting.add(form);
            }
        });
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
