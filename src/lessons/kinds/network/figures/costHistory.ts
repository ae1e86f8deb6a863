/** What the chart of the cost shows more of a network than of a line. */
import '../../../../views/costHistory/learning/showLearning.ts';
