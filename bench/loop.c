/*
 * The exam's network, 2-3-1, sigmoids, three examples, written for it alone: what a search could be in C. `row` goes along two of the last weights with everything that a row has in
 * common worked out once, as our search does; `at` evaluates the cost at nine weights. Prints a cost to agree on, and evaluations a second of the processor's time.
 */
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

enum { ACROSS = 1000 };
static const double X[3][2] = {{0.3, 1}, {0.5, 0.2}, {1, 0.4}};
static const double Y[3] = {0.75, 0.82, 0.93};
static double w[9] = {0.5, -1, 0.3, -0.7, 0.2, 0.8, -0.6, 0.4, -0.9};

static double sigmoid(double z) { return 1 / (1 + exp(-z)); }

static double seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec + 1e-9 * t.tv_nsec;
}

static double cost(void) {
  double total = 0;
  for (int i = 0; i < 3; i++) {
    double score = 0;
    for (int j = 0; j < 3; j++) score += sigmoid(X[i][0] * w[j] + X[i][1] * w[3 + j]) * w[6 + j];
    double miss = sigmoid(score) - Y[i];
    total += 0.5 * miss * miss;
  }
  return total;
}

static double value(int k) { return k == ACROSS - 1 ? 5 : k * (10.0 / (ACROSS - 1)) - 5; }

static double grid(void) {
  static double along[3][ACROSS];
  double a[3][3], lowest = INFINITY;
  for (int i = 0; i < 3; i++)
    for (int j = 0; j < 3; j++) a[i][j] = sigmoid(X[i][0] * w[j] + X[i][1] * w[3 + j]);
  for (int i = 0; i < 3; i++)
    for (int k = 0; k < ACROSS; k++) along[i][k] = exp(-a[i][1] * value(k));
  for (int row = 0; row < ACROSS; row++) {
    double held[3];
    for (int i = 0; i < 3; i++) held[i] = exp(-a[i][0] * value(row) - a[i][2] * w[8]);
    for (int k = 0; k < ACROSS; k++) {
      double total = 0;
      for (int i = 0; i < 3; i++) {
        double miss = 1 / (1 + held[i] * along[i][k]) - Y[i];
        total += 0.5 * miss * miss;
      }
      if (total < lowest) lowest = total;
    }
  }
  return lowest;
}

int main(int count, char **options) {
  int along = count > 1 && strcmp(options[1], "row") == 0;
  double first = along ? grid() : cost(), sum = 0, from = seconds();
  long done = 0;
  do {
    if (along) {
      sum += grid();
      done += (long)ACROSS * ACROSS;
    } else {
      for (int k = 0; k < 100000; k++) {
        w[0] = 0.5 + k * 1e-9;
        sum += cost();
      }
      done += 100000;
    }
  } while (seconds() - from < 0.5);
  printf("%.17g %.17g\n", first, done / (seconds() - from));
  return sum == 0;
}
