package io.guardjdbc.tools;

import com.baomidou.mybatisplus.annotation.DbType;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.core.MybatisConfiguration;
import com.baomidou.mybatisplus.core.MybatisSqlSessionFactoryBuilder;
import com.baomidou.mybatisplus.core.conditions.query.QueryWrapper;
import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import com.baomidou.mybatisplus.extension.plugins.MybatisPlusInterceptor;
import com.baomidou.mybatisplus.extension.plugins.inner.PaginationInnerInterceptor;
import com.baomidou.mybatisplus.extension.plugins.pagination.Page;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.datasource.pooled.PooledDataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;

/** MyBatis-Plus, whose pages are counted by texts that its own JSqlParser has read. */
public final class MyBatisPlusProbe implements BiFunction<String, Map<String, String>, String> {

  /** An order. */
  @TableName("orders")
  public static class ShopOrder {

    /** Set by MyBatis. */
    public Integer id;
  }

  /** The mapper, with a text that is only harmless to who reads it in full. */
  public interface Orders extends BaseMapper<ShopOrder> {

    @Select("SELECT q.delete FROM (SELECT id delete FROM orders) q ORDER BY 1")
    Page<Integer> suspicious(Page<Integer> page);
  }

  /** Settings: {@code url} and {@code driver}. */
  @Override
  public String apply(String command, Map<String, String> settings) {
    PooledDataSource pool = new PooledDataSource(settings.get("driver"), settings.get("url"), null);
    MybatisConfiguration configuration =
        new MybatisConfiguration(new Environment("shop", new JdbcTransactionFactory(), pool));
    MybatisPlusInterceptor interceptor = new MybatisPlusInterceptor();
    interceptor.addInnerInterceptor(new PaginationInnerInterceptor(DbType.POSTGRE_SQL));
    configuration.addInterceptor(interceptor);
    configuration.addMapper(Orders.class);
    String told = "";
    try (SqlSession session =
        new MybatisSqlSessionFactoryBuilder().build(configuration).openSession(true)) {
      Orders orders = session.getMapper(Orders.class);
      ShopOrder order = new ShopOrder();
      order.id = 2;
      orders.insert(order);
      Page<ShopOrder> page =
          orders.selectPage(new Page<>(1, 1), new QueryWrapper<ShopOrder>().gt("id", 0));
      Page<Integer> all = orders.suspicious(new Page<>(1, 1));
      told = page.getTotal() + " " + all.getRecords() + " of " + all.getTotal() + " ";
      orders.delete(new QueryWrapper<>());
      return told + "emptied";
    } catch (RuntimeException e) {
      return told + Chain.of(e);
    } finally {
      pool.forceCloseAll();
    }
  }
}
